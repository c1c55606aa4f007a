using System.Globalization;

namespace Latticework.Query.Tests;

/// <summary>
/// Multinational Military Exercises v7, long form: the states with a Gleditsch-Ward code, ascending by it, and the exercises in
/// which at least one of them takes part.
/// </summary>
internal sealed class MmeTable
{
    private readonly int[] _codes;

    private MmeTable(int[] codes, AffiliationMatrix matrix) => (_codes, Matrix) = (codes, matrix);

    public AffiliationMatrix Matrix { get; }

    /// <summary>The states, tied where they exercise together; weight = shared exercises.</summary>
    public MeasureGraph Network
    {
        get
        {
            var counts = Matrix.CountShared();
            var pairs = from i in Enumerable.Range(0, counts.Actors)
                        from j in Enumerable.Range(i + 1, counts.Actors - i - 1)
                        where counts[i, j] > 0
                        select (i, j, counts[i, j]);
            return MeasureGraph.Create(counts.Actors, pairs);
        }
    }

    public static MmeTable Read(string path)
    {
        var table = CsvTable.Read(path);
        var exercises = new OrderedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var row = 0; row < table.Count; row++)
        {
            if (!int.TryParse(table[row, "gwcode"], NumberStyles.None, CultureInfo.InvariantCulture, out var code)) continue;
            var exercise = table[row, "MMEID"];
            if (!exercises.TryGetValue(exercise, out var states)) exercises.Add(exercise, states = []);
            states.Add(code);
        }

        int[] codes = [.. exercises.Values.SelectMany(states => states).Distinct().Order()];
        int[][] members = [.. exercises.Values.Select(states => states.Select(code => Array.BinarySearch(codes, code)).ToArray())];
        return new MmeTable(codes, AffiliationMatrix.Create(codes.Length, members));
    }

    /// <summary>The actor's number of a state by its Gleditsch-Ward code.</summary>
    public int Actor(int code) => Array.BinarySearch(_codes, code);
}
