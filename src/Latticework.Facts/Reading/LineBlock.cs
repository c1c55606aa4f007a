namespace Latticework.Facts;

/// <summary>Some whole lines of a file.</summary>
/// <param name="Bytes">The lines.</param>
/// <param name="Offset">Where in the file they begin.</param>
/// <param name="Line">The number of the first, from 1.</param>
/// <param name="TooLong">The bytes of a line that is longer than a fact may be, in place of which <paramref name="Bytes"/> is empty; else 0.</param>
internal readonly record struct LineBlock(ReadOnlyMemory<byte> Bytes, long Offset, int Line, long TooLong = 0)
{
    // Small enough for the runtime to take back soon.
    private const int Size = 1 << 16;

    /// <summary>A file in blocks of some tens of KiB, as they are asked for. A line that is too long is counted, and never held.</summary>
    public static IEnumerable<LineBlock> Read(Stream file)
    {
        var (offset, line, begun) = (0L, 1, ReadOnlyMemory<byte>.Empty);
        for (var ended = false; !ended;)
        {
            var buffer = new byte[begun.Length + Size];
            begun.CopyTo(buffer);
            var read = file.ReadAtLeast(buffer.AsSpan(begun.Length), Size, throwOnEndOfStream: false);
            ended = read < Size;
            var filled = buffer.AsMemory(0, begun.Length + read);
            var whole = ended ? filled.Length : filled.Span.LastIndexOf((byte)'\n') + 1;
            if (whole == 0 && filled.Length > ReadingLimits.RecordBytes)
            {
                var length = filled.Length + Skip(file, out begun, out ended);
                yield return new(ReadOnlyMemory<byte>.Empty, offset, line++, length);
                offset += length + 1;
                continue;
            }

            if (whole > 0) yield return new(filled[..whole], offset, line);
            offset += whole;
            line += filled.Span[..whole].Count((byte)'\n');
            begun = filled[whole..];
        }
    }

    /// <summary>Reads on to the end of a line, and tells how long the rest of it was.</summary>
    private static long Skip(Stream file, out ReadOnlyMemory<byte> behind, out bool ended)
    {
        for (var length = 0L; ;)
        {
            var buffer = new byte[Size];
            var read = file.ReadAtLeast(buffer, Size, throwOnEndOfStream: false);
            ended = read < Size;
            var end = buffer.AsSpan(0, read).IndexOf((byte)'\n');
            behind = end < 0 ? ReadOnlyMemory<byte>.Empty : buffer.AsMemory(0, read)[(end + 1)..];
            if (end >= 0) ended = false;
            if (end >= 0 || ended) return length + (end < 0 ? read : end);
            length += read;
        }
    }
}
