using System.Globalization;

namespace Latticework.Benchmarks;

/// <summary>What was measured so far, kept in a file, so that a run that was stopped goes on where it was.</summary>
internal sealed class ScaleFigures
{
    private readonly string file;
    private readonly Dictionary<(string Task, int Facts), (double Seconds, double Megabytes)> figures = [];

    public ScaleFigures(string file)
    {
        this.file = file;
        if (!File.Exists(file)) return;
        foreach (var cells in File.ReadLines(file).Select(line => line.Split('\t')))
            figures[(cells[0], Number(cells[1]))] = (double.Parse(cells[2], CultureInfo.InvariantCulture), double.Parse(cells[3], CultureInfo.InvariantCulture));
    }

    /// <summary>The sizes measured.</summary>
    public IEnumerable<int> Sizes => figures.Keys.Select(key => key.Facts).Distinct().Order();

    /// <summary>A figure; null where it was not measured.</summary>
    public (double Seconds, double Megabytes)? Of(ScaleTask task, int facts) => figures.TryGetValue((task.Name, facts), out var figure) ? figure : null;

    public void Add(ScaleTask task, int facts, (double Seconds, double Megabytes) figure)
    {
        figures[(task.Name, facts)] = figure;
        File.AppendAllText(file, string.Create(CultureInfo.InvariantCulture, $"{task.Name}\t{facts}\t{figure.Seconds:0.000}\t{figure.Megabytes:0}\n"));
    }

    /// <summary>By which power of the number of facts the time grows between the two largest sizes measured; null with fewer.</summary>
    public double? Growth(ScaleTask task)
    {
        int[] sizes = [.. Sizes.Where(size => Of(task, size) is not null).TakeLast(2)];
        return sizes is [var small, var large] ? Math.Log(Of(task, large)!.Value.Seconds / Of(task, small)!.Value.Seconds) / Math.Log((double)large / small) : null;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
