using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

/// <summary>Open triads and cliques beside NetworkX: what networkx-peer.py wrote of the same networks.</summary>
public sealed class NetworkxTests
{
    [Theory]
    [InlineData("agreements-2025")]
    [InlineData("gatherings-2025")]
    [InlineData("dcad")]
    public void OpenTriads_OfANetwork_EqualThoseOfNetworkx(string network)
    {
        var (graph, label) = Network(network);
        var theirs = Theirs(network);
        var open = OpenTriads.Of(graph, null).Select(p => (Pair: new[] { label(p.A), label(p.B) }.Order(StringComparer.Ordinal).ToArray(), p.Shared, p.AdamicAdar)).ToList();
        Assert.Equal(theirs.GetProperty("edges").GetInt32(), graph.Ties.Length);
        Assert.Equal(theirs.GetProperty("openPairs").GetInt32(), open.Count);
        Assert.Equal(theirs.GetProperty("openPairsHash").GetString(), Hash(open.Select(p => $"{p.Pair[0]} {p.Pair[1]} {p.Shared}")));
        Assert.Equal(theirs.GetProperty("adamicAdarSum").GetDouble(), open.Sum(p => p.AdamicAdar), 1e-9 * open.Count);
        foreach (var (own, their) in open.Zip(theirs.GetProperty("first").EnumerateArray()))
        {
            Assert.Equal($"{their[0]} {their[1]} {their[2]}", $"{own.Pair[0]} {own.Pair[1]} {own.Shared}");
            Assert.Equal(their[3].GetDouble(), own.AdamicAdar, 1e-9);
        }
    }

    [Theory]
    [InlineData("agreements-2025")]
    [InlineData("gatherings-2025")]
    [InlineData("dcad")]
    public void Cliques_OfANetwork_EqualThoseOfNetworkx(string network)
    {
        var (graph, label) = Network(network);
        var theirs = Theirs(network);
        var groups = new TiedGroups(graph, _ => true, CancellationToken.None);
        var cliques = groups.Full(triples: false).Select(c => c.Select(i => label(groups.Nations[i])).Order(StringComparer.Ordinal).ToArray()).ToList();
        Assert.Equal(
            theirs.GetProperty("cliquesBySize").EnumerateObject().Select(s => $"{s.Name}: {s.Value}"),
            cliques.CountBy(c => c.Length).OrderBy(s => s.Key).Select(s => FormattableString.Invariant($"{s.Key}: {s.Value}")));
        Assert.Equal(theirs.GetProperty("cliquesHash").GetString(), Hash(cliques.Select(c => string.Join(' ', c))));
    }

    private static (RelationGraph Graph, Func<ActorCode, string> Label) Network(string name)
    {
        if (name == "dcad") return (Dcad(), code => int.Parse(string.Concat(code.Value[1..].Select(c => (char)('0' + (c - 'A')))), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
        var scope = new RelationScope { AsOf = PartialDate.Parse("2025-12-31") };
        if (name == "gatherings-2025") scope = scope with { Ties = [FactKind.Forum, FactKind.Exercise], ForumForms = [ForumForm.Minilateral] };
        return (Lattice.OpenShipped().With(scope).Graph(), code => code.Value);
    }

    /// <summary>The pairs of the dataset, each state's code made of the digits of its number.</summary>
    private static RelationGraph Dcad()
    {
        var ties = Datasets.Dcad.Edges.Select(e => new Tie(new(Code(e.First), Code(e.Second)), [FactId.Parse("dcad")])).ToList();
        return new(ties.SelectMany(t => new[] { t.Dyad.A, t.Dyad.B }).Distinct(), ties, []);

        static ActorCode Code(int cow) => Make.Code("X" + string.Concat(cow.ToString("000", CultureInfo.InvariantCulture).Select(d => (char)('A' + (d - '0')))));
    }

    private static JsonElement Theirs(string network) => File.ReadLines(Path.Combine(Folder(), "networkx.jsonl"))
        .Select(line => JsonElement.Parse(line)).Single(n => n.GetProperty("network").GetString() == network);

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Graph.sln"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "tests", "Latticework.Query.Tests", "Networks");
    }

    private static string Hash(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines.Order(StringComparer.Ordinal).Select(l => l + "\n")))));
}
