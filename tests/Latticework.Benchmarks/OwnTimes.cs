using System.Diagnostics;
using System.Globalization;
using Latticework.Query;
using Latticework.Query.Tests;

namespace Latticework.Benchmarks;

/// <summary>This library's own times for <c>peers.py</c>: the median of repeated runs, in seconds, one line a task.</summary>
internal static class OwnTimes
{
    public static void Write(TextWriter output)
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
    }

    private static void Time(TextWriter output, string name, int runs, Action work)
    {
        var seconds = new double[runs];
        for (var run = -runs; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            seconds[Math.Max(run, 0)] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        Array.Sort(seconds);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {seconds[runs / 2]:E4}"));
    }
}
