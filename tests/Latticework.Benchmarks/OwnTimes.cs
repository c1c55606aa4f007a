using System.Diagnostics;
using System.Globalization;
using Latticework.Facts;
using Latticework.Query;
using Latticework.Query.Tests;

namespace Latticework.Benchmarks;

/// <summary>This library's own times for <c>peers.py</c>: the median of repeated runs, in seconds, one line a task.</summary>
internal static class OwnTimes
{
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(0.5);

    public static void Counts(TextWriter output, string largeFile)
    {
        var matrix = MmeTable.Read(DatasetFolder.MmeLong).Matrix;
        var counts = matrix.CountShared();
        var tied = 0;
        for (var i = 0; i < counts.Actors; i++)
            for (var j = i + 1; j < counts.Actors; j++)
                if (counts[i, j] > 0) tied++;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"edges {tied}"));
        Time(output, "counts", 2_000, () => matrix.CountShared());
        Time(output, "counts-solve-test", 60, () => NullModel.Fit(matrix).TestAll(matrix.CountShared()));
        var large = LargeMatrix.Like(matrix, actors: 1_000, gatherings: 50_000);
        LargeMatrix.Write(large, largeFile);
        Time(output, "large-counts", 50, () => large.CountShared());
        Time(output, "large-counts-solve-test", 3, () => NullModel.Fit(large).TestAll(large.CountShared()));
    }

    public static void Measures(TextWriter output)
    {
        Measures(output, "mme", MmeTable.Read(DatasetFolder.MmeLong).Network, 200);
        Measures(output, "dense", DenseNetwork.Create(), 5);
    }

    private static void Measures(TextWriter output, string name, MeasureGraph graph, int runs)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}-edges {graph.Ties}"));
        foreach (var measure in Enum.GetValues<Measure>().Except([Measure.Memberships, Measure.Participation]))
            Time(output, $"{name}-{Word.Of(measure)}", runs, () => NodeValues.Of(measure, graph));
        Time(output, $"{name}-transitivity", runs, () => Clustering.Transitivity(graph));
        Time(output, $"{name}-components", runs, () => Components.In(graph));
    }

    private static void Time(TextWriter output, string name, int runs, Action work)
    {
        // Before the first timed run the runtime is given the time it takes to compile what is called often.
        for (var (begun, run) = (Stopwatch.GetTimestamp(), 0); run < runs || Stopwatch.GetElapsedTime(begun) < Warm; run++) work();
        var seconds = new double[runs];
        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            seconds[run] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        Array.Sort(seconds);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {seconds[runs / 2]:E4}"));
    }
}
