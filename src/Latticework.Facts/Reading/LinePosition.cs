namespace Latticework.Facts;

/// <summary>Turns offsets in a file into lines and columns, counting from an anchor that moves forward record by record.</summary>
/// <param name="file">The bytes, from the start of a line.</param>
/// <param name="firstLine">The number of that line.</param>
internal sealed class LinePosition(ReadOnlyMemory<byte> file, int firstLine)
{
    private int offset;
    private int line = firstLine;
    private int lineStart;

    /// <summary>Moves the anchor forward.</summary>
    public (int Line, int Column) Anchor(int to)
    {
        (line, lineStart) = Count(to);
        offset = to;
        return (line, to - lineStart + 1);
    }

    /// <summary>The line and the column in bytes, from 1, of an offset at or after the anchor.</summary>
    public (int Line, int Column) Of(int at)
    {
        var (atLine, start) = Count(at);
        return (atLine, at - start + 1);
    }

    private (int Line, int Start) Count(int at)
    {
        var passed = file.Span[offset..at];
        var newlines = passed.Count((byte)'\n');
        return newlines == 0 ? (line, lineStart) : (line + newlines, offset + passed.LastIndexOf((byte)'\n') + 1);
    }
}
