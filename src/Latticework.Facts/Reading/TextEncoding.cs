using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Latticework.Facts;

/// <summary>Tells bytes that are not UTF-8 without a byte order mark.</summary>
internal static class TextEncoding
{
    /// <summary>What is wrong with the encoding, and at which offset; null where nothing is.</summary>
    public static (int Offset, string Message)? Fault(ReadOnlySpan<byte> bytes)
    {
        const string Instead = "save it as UTF-8 without a byte order mark";
        if (bytes.StartsWith("\uFEFF"u8)) return (0, $"a byte order mark; {Instead}");
        if (bytes.Length >= 2 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF) or (0, not 0) or (not 0, 0)) return (0, $"UTF-16 or UTF-32, not UTF-8; {Instead}");
        if (Utf8.IsValid(bytes)) return null;
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == System.Buffers.OperationStatus.Done) offset += length;
        return (offset, string.Create(CultureInfo.InvariantCulture, $"the byte 0x{bytes[offset]:X2} is not UTF-8 here; {Instead}"));
    }
}
