using System.Globalization;

namespace Latticework.Query.Tests;

/// <summary>
/// Defense Cooperation Agreement Dataset 1.0, all years, as an undirected simple graph by COW code. The three rows whose two sides
/// have the same code tie nobody to anybody and are left out.
/// </summary>
internal sealed class DcadTable
{
    private DcadTable(List<(int First, int Second)> edges, SortedDictionary<int, string> names) => (Edges, Names) = (edges, names);

    /// <summary>The pairs of states with an agreement, each once, first &lt; second, ascending.</summary>
    public IReadOnlyList<(int First, int Second)> Edges { get; }

    /// <summary>The COW letters of each state: where rows differ, those of the most rows.</summary>
    public IReadOnlyDictionary<int, string> Names { get; }

    /// <summary>The states, ascending by code, tied where they have an agreement.</summary>
    public MeasureGraph Network
    {
        get
        {
            var place = Names.Keys.Index().ToDictionary(c => c.Item, c => c.Index);
            return MeasureGraph.Create(place.Count, Edges.Select(e => (place[e.First], place[e.Second])));
        }
    }

    public static DcadTable Read(string path)
    {
        var table = CsvTable.Read(path);
        var edges = new SortedSet<(int, int)>();
        var names = new List<(int Code, string Name)>();
        for (var row = 0; row < table.Count; row++)
        {
            var first = int.Parse(table[row, "ccode1"], CultureInfo.InvariantCulture);
            var second = int.Parse(table[row, "ccode2"], CultureInfo.InvariantCulture);
            names.Add((first, table[row, "cowName1"].Trim()));
            names.Add((second, table[row, "cowName2"].Trim()));
            if (first != second) edges.Add((Math.Min(first, second), Math.Max(first, second)));
        }

        var usual = names.GroupBy(entry => entry.Code).ToDictionary(state => state.Key, MostUsual);
        return new DcadTable([.. edges], new SortedDictionary<int, string>(usual));
    }

    private static string MostUsual(IEnumerable<(int Code, string Name)> entries) => entries
        .CountBy(entry => entry.Name)
        .OrderByDescending(count => count.Value)
        .ThenBy(count => count.Key, StringComparer.Ordinal)
        .First().Key;
}
