namespace Latticework.Query;

/// <summary>A block of the matrix whose row and column sums are known: classes of rows and columns, largest sum first.</summary>
internal sealed class DegreeBlock(DegreeLine[] rows, DegreeLine[] columns)
{
    public DegreeLine[] Rows { get; } = rows;

    public DegreeLine[] Columns { get; } = columns;

    public bool IsEmpty => Rows.Length == 0 || Columns.Length == 0;

    public static DegreeBlock Of(DegreeClasses rows, DegreeClasses columns) => new(Lines(rows), Lines(columns));

    /// <summary>
    /// Whether the sums leave no choice in part of the block: the (top, left) for which the first rows have ones in all the first
    /// columns, and the other rows zeros in all the other columns, in every matrix with these sums. An all-1 or all-0 row or column
    /// is such a case. A block without any has a finite solution (the sums lie inside the polytope of Gale 1957 and Ryser 1957).
    /// </summary>
    public (int Top, int Left)? FindSplit()
    {
        long all = Columns.Sum(line => (long)line.Count * line.Degree);
        long height = 0, sum = 0;
        for (var top = 0; top <= Rows.Length; top++)
        {
            long width = 0, right = all;
            for (var left = 0; left <= Columns.Length; left++)
            {
                var trivial = (top == 0 && left == Columns.Length) || (top == Rows.Length && left == 0);
                if (!trivial && sum == height * width + right) return (top, left);
                if (left == Columns.Length) break;
                width += Columns[left].Count;
                right -= (long)Columns[left].Count * Columns[left].Degree;
            }

            if (top == Rows.Length) break;
            height += Rows[top].Count;
            sum += (long)Rows[top].Count * Rows[top].Degree;
        }

        return null;
    }

    /// <summary>The block right of the ones of a split.</summary>
    public DegreeBlock TopRight(int top, int left) => new(Less(Rows[..top], Width(Columns[..left])), Columns[left..]);

    /// <summary>The block below the ones of a split.</summary>
    public DegreeBlock BottomLeft(int top, int left) => new(Rows[top..], Less(Columns[..left], Width(Rows[..top])));

    public DegreeBlock Transpose() => new(Columns, Rows);

    public static int Width(DegreeLine[] lines) => lines.Sum(line => line.Count);

    private static DegreeLine[] Lines(DegreeClasses classes) =>
        [.. classes.Degrees.Select((degree, index) => new DegreeLine(index, classes.Counts[index], degree))];

    private static DegreeLine[] Less(DegreeLine[] lines, int ones) =>
        Array.ConvertAll(lines, line => line with { Degree = line.Degree - ones });
}
