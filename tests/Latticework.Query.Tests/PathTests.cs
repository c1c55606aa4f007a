using CsCheck;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

public sealed class PathTests
{
    private static readonly string[] Nations = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG"];

    private static readonly Gen<FactSet> Networks = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6]).Where((a, b) => a != b).Array[0, 14]
        .Select(pairs => Make.Set(pairs.Select((p, i) => Make.Agreement($"a-{i:00}", $"{Nations[p.Item1]} {Nations[p.Item2]}", "2000"))));

    [Fact]
    public void Paths_HandWorkedExample_GivesAllShortestWithTheirFacts()
    {
        var set = Make.Set(Make.Agreement("ab", "AAA BBB", "2000"), Make.Agreement("bd", "BBB DDD", "2000"), Make.Agreement("ac", "AAA CCC", "2000"), Make.Agreement("cd", "CCC DDD", "2000"), Make.Agreement("cd2", "CCC DDD", "2001"));
        var answer = set.Ask().Paths("AAA", "DDD");
        Assert.Equal(["AAA BBB DDD", "AAA CCC DDD"], answer.Items.Select(p => p.Nations.Joined()));
        Assert.Equal("cd cd2", answer.Items[1].Hops[1].Facts.Joined());
        Assert.Equal("ab bd ac cd cd2", answer.Citations.Select(c => c.Fact).Joined());
    }

    [Fact]
    public void Paths_NationWithoutTie_HasNone() => Assert.Empty(Make.Set(Make.Agreement("ab", "AAA BBB", "2000")).Ask().Paths("AAA", "GGG").Items);

    [Fact]
    public void Paths_OverTheLimit_SayHowManyAreLeftOut()
    {
        var set = Make.Set("BCDEF".SelectMany(c => new[] { Make.Agreement($"a{char.ToLowerInvariant(c)}", $"AAA {new string(c, 3)}", "2000"), Make.Agreement($"g{char.ToLowerInvariant(c)}", $"GGG {new string(c, 3)}", "2000") }));
        var answer = set.Ask().Paths("AAA", "GGG", new() { Limit = 2 });
        Assert.Equal(2, answer.Items.Length);
        Assert.Equal(3, answer.Omitted);
    }

    [Fact]
    public void Paths_UncertainShortcut_IsListed()
    {
        var set = Make.Set(Make.Agreement("ab", "AAA BBB", "2000"), Make.Agreement("bc", "BBB CCC", "2000"), Make.Agreement("ac", "AAA CCC", "2024"));
        var answer = set.Ask("2024-06-01").Paths("AAA", "CCC");
        Assert.Equal("AAA BBB CCC", answer.Items.Single().Nations.Joined());
        Assert.Equal("ac", answer.Uncertain.Joined());
    }

    [Fact]
    public void Paths_KShortestOnRandomNetworks_EqualAllLooplessPathsInOrder() => Gen.Select(Networks, Gen.Int[1, 12]).Holds(1000, sample =>
    {
        var (set, k) = sample;
        var graph = set.Ask().Graph();
        var all = Every(graph, ["AAA"]).OrderBy(p => p.Count).ThenBy(p => p.Joined(), StringComparer.Ordinal).Select(p => p.Joined()).ToList();
        Assert.Equal(all.Take(k), set.Ask().Paths("AAA", "GGG", new() { K = k }).Items.Select(p => p.Nations.Joined()));
        var shortest = all.Where(p => p.Length == all[0].Length).ToList();
        Assert.Equal(shortest, set.Ask().Paths("AAA", "GGG").Items.Select(p => p.Nations.Joined()));
        var through = all.Where(p => p.Contains("CCC", StringComparison.Ordinal)).ToList();
        var options = new PathOptions { Through = Make.Codes("CCC") };
        Assert.Equal(through.Where(p => p.Length == through[0].Length), set.Ask().Paths("AAA", "GGG", options).Items.Select(p => p.Nations.Joined()));
        Assert.Equal(through.Take(k), set.Ask().Paths("AAA", "GGG", options with { K = k }).Items.Select(p => p.Nations.Joined()));
        var avoiding = all.Where(p => !p.Contains("BBB", StringComparison.Ordinal) && p.Length <= 15).Take(k);
        Assert.Equal(avoiding, set.Ask().Paths("AAA", "GGG", new() { K = k, Avoid = Make.Codes("BBB"), MaxLength = 3 }).Items.Select(p => p.Nations.Joined()));
    });

    [Fact]
    public void Paths_WithoutTheFactsOfAHop_LoseThePath() => Networks.Holds(300, set =>
    {
        foreach (var path in set.Ask().Paths("AAA", "GGG").Items)
            foreach (var hop in path.Hops)
            {
                var without = new Lattice(set, new() { Without = hop.Facts }).Paths("AAA", "GGG", new() { K = 50 });
                Assert.DoesNotContain(path.Nations.Joined(), without.Items.Select(p => p.Nations.Joined()));
            }
    });

    private static IEnumerable<List<string>> Every(RelationGraph graph, List<string> path)
    {
        if (path[^1] == "GGG") return [path];
        return graph.Ties.Where(t => t.Dyad.A.Value == path[^1] || t.Dyad.B.Value == path[^1])
            .Select(t => t.Other(Make.Code(path[^1])).Value).Where(n => !path.Contains(n))
            .SelectMany(n => Every(graph, [.. path, n]));
    }
}
