using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Latticework.Facts;

/// <summary>Tells whether large fact files are those that were read before, without reading a fact.</summary>
/// <remarks>Equal stamps mean equal names and bytes, read by the same build of this library, hence the same facts and the same judgement of them.</remarks>
public static class FactStamp
{
    /// <summary>Files of less in all, in bytes, are as soon read as stamped.</summary>
    public const long Worthwhile = 8 << 20;

    private const int Block = 1 << 20;

    /// <summary>The stamp of files and folders, SHA-256 in Base64; null where they hold less than <see cref="Worthwhile"/>, or one of them cannot be read.</summary>
    public static string? Of(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = FactPaths.Find(paths);
        try
        {
            return files.Exists(file => file.Fault is not null) || files.Sum(file => new FileInfo(file.Name).Length) < Worthwhile ? null : Of(files);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Of(List<FoundFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(FactStamp).Module.ModuleVersionId.ToByteArray());
        var block = ArrayPool<byte>.Shared.Rent(Block);
        foreach (var file in files)
        {
            using var stream = new FileStream(file.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\0{stream.Length}\0"));
            for (int read; (read = stream.Read(block)) > 0;) hash.AppendData(block, 0, read);
        }

        ArrayPool<byte>.Shared.Return(block);
        return Convert.ToBase64String(hash.GetHashAndReset());
    }
}
