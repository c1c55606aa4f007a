using System.Globalization;
using System.Text;

namespace Latticework.Benchmarks;

/// <summary>The figures as a table in Markdown: a row a task, seconds and peak memory at each size, and the power by which the time grows.</summary>
internal static class ScaleTable
{
    public static string Write(ScaleFigures figures, IEnumerable<ScaleTask> tasks)
    {
        int[] sizes = [.. figures.Sizes];
        var table = new StringBuilder();
        table.Append("| Seconds · MB, by facts |").AppendJoin("", sizes.Select(size => $" {size.ToString("N0", CultureInfo.InvariantCulture)} |")).Append(" grows by |\n|---|")
            .Append(string.Concat(Enumerable.Repeat("---|", sizes.Length + 1))).Append('\n');
        foreach (var task in tasks)
        {
            table.Append(CultureInfo.InvariantCulture, $"| `{task.Name}` |");
            foreach (var size in sizes) table.Append(CultureInfo.InvariantCulture, $" {Cell(figures.Of(task, size))} |");
            table.Append(CultureInfo.InvariantCulture, $" {(figures.Growth(task) is { } power ? $"n^{power:0.0}" : "–")} |\n");
        }

        return table.ToString();
    }

    private static string Cell((double Seconds, double Megabytes)? figure) => figure is not var (seconds, megabytes)
        ? "–"
        : string.Create(CultureInfo.InvariantCulture, $"{seconds.ToString(seconds < 10 ? "0.0" : "0", CultureInfo.InvariantCulture)} · {megabytes:0}");
}
