namespace Latticework.Asking;

/// <summary>A table of cells of several lines: columns side by side where they fit, else one record below the other.</summary>
/// <param name="headers">The columns' names.</param>
/// <param name="rows">The rows: one cell a column, each of any number of lines.</param>
/// <param name="numbers">For each column, whether it holds numbers, which are set to the right.</param>
public sealed class TextTable(string[] headers, string[][][] rows, bool[] numbers)
{
    private const int Gap = 2;
    private const int NarrowestFirst = 14;
    private const int Narrowest = 20;
    private const int Hang = 2;

    /// <summary>Whether the columns fit side by side.</summary>
    public bool Fits(int? width) => Widths(width) is not null;

    /// <summary>Writes the table at the end of a page.</summary>
    public void WriteTo(TextPage page)
    {
        if (Widths(page.Width) is { } widths) Columns(page, widths);
        else Records(page);
    }

    private int[]? Widths(int? most)
    {
        var natural = Natural(h => [h]);
        if (most is not { } columns) return natural;
        var room = columns - (Gap * (headers.Length - 1));
        if (natural.Sum() <= room) return natural;
        natural = Natural(h => h.Split(' '));
        if (natural.Select((n, i) => Math.Min(n, i == 0 ? NarrowestFirst : Narrowest)).Sum() > room) return null;
        var widths = new int[natural.Length];
        var open = natural.Length;
        foreach (var i in Enumerable.Range(0, natural.Length).OrderBy(i => natural[i]))
        {
            widths[i] = Math.Min(natural[i], room / open--);
            room -= widths[i];
        }

        return widths;
    }

    /// <summary>The width of each column's longest line, or of the longest part of its header.</summary>
    private int[] Natural(Func<string, string[]> parts) =>
        [.. headers.Select((h, i) => rows.SelectMany(r => r[i]).Concat(parts(h)).Max(TextWidth.Of))];

    private void Columns(TextPage page, int[] widths)
    {
        var heads = headers.Select((h, i) => TextWrap.Lines(h, widths[i]).ToList()).ToList();
        var headHeight = heads.Max(h => h.Count);
        for (var line = headHeight; line > 0; line--)
            page.Whole(Joined([.. heads.Select(h => line <= h.Count ? h[^line] : "")], widths), TextStyle.Bold);
        var high = rows.Any(r => r.Any(c => c.Length > 1));
        foreach (var row in rows)
        {
            var cells = row.Select((cell, i) => cell.SelectMany(line => TextWrap.Lines(line, widths[i], Hang)).ToList()).ToList();
            for (var line = 0; line < cells.Max(c => Math.Max(c.Count, 1)); line++)
                page.Whole(Joined([.. cells.Select(c => line < c.Count ? c[line] : "")], widths));
            if (high && row != rows[^1]) page.Blank();
        }
    }

    private string Joined(IReadOnlyList<string> cells, int[] widths) =>
        string.Join(new string(' ', Gap), cells.Select((cell, i) => TextWidth.Pad(cell, widths[i], numbers[i]))).TrimEnd();

    private void Records(TextPage page)
    {
        foreach (var row in rows)
        {
            page.Line(string.Join(' ', row[0]), TextStyle.Bold, hang: Hang);
            for (var i = 1; i < headers.Length; i++)
            {
                if (row[i] is []) continue;
                if (row[i] is [var only] && headers[i].Length + TextWidth.Of(only) + 2 + Hang <= page.Width)
                {
                    page.Line($"{headers[i]}: {only}", indent: Hang);
                    continue;
                }

                page.Line(headers[i] + ":", indent: Hang);
                foreach (var line in row[i]) page.Line(line, indent: 2 * Hang, hang: Hang);
            }

            if (row != rows[^1]) page.Blank();
        }
    }
}
