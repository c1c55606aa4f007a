using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Latticework.Exchange;

/// <summary>What stands for texts where only their being equal matters, in 16 bytes: the first 128 bits of a SHA-256.</summary>
internal static class TextKey
{
    public static UInt128 Of(params ReadOnlySpan<string?> texts)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\u001F', texts));
        return BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(bytes));
    }
}
