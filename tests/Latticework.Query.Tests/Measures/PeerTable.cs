using System.Globalization;

namespace Latticework.Query.Tests;

/// <summary>What igraph, NetworkX and numpy find: <c>measures.txt</c>, which <c>measures.py</c> beside it makes.</summary>
internal sealed record PeerTable(string Name, int Nodes, string? Ties, IReadOnlyDictionary<string, double?[]> Values)
{
    private static readonly Lazy<Dictionary<string, PeerTable>> All = new(() => Read().ToDictionary(t => t.Name));

    public static IEnumerable<string> Names => All.Value.Keys;

    public static PeerTable Of(string name) => All.Value[name];

    private static IEnumerable<PeerTable> Read()
    {
        var lines = File.ReadAllLines(RepositoryFolder.OfMeasures("measures.txt"));
        for (var at = 0; at < lines.Length;)
        {
            var head = lines[at++].Split(' ');
            string? ties = null;
            Dictionary<string, double?[]> values = [];
            for (; at < lines.Length && !lines[at].StartsWith("network ", StringComparison.Ordinal); at++)
            {
                var words = lines[at].Split(' ');
                if (words[0] == "ties") ties = string.Join(' ', words[1..]);
                else values[words[0]] = [.. words[1..].Select(w => w == "-" ? (double?)null : double.Parse(w, CultureInfo.InvariantCulture))];
            }

            yield return new(head[1], int.Parse(head[2], CultureInfo.InvariantCulture), ties, values);
        }
    }
}
