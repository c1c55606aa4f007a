using CsCheck;
using Latticework.Facts;
using Xunit;

namespace Latticework.Neo4j.Tests;

public sealed class FactChangeTests
{
    private static readonly string[] Dates = ["2001", "2002"];

    // few ends and few dates, so that several relationships lead to one end, and some of them say the same
    private static readonly Gen<List<GraphLink>> Links = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 1]).List[0, 6].Select(links =>
        links.Select((l, pos) => Link((string[])["PARTY_TO", "SUSPENDED", "CITES"], l.Item1, l.Item2, l.Item3, pos)).ToList());

    [Fact]
    public void Between_AnyTwoFacts_ChangesOneIntoTheOtherAndKeepsEveryRelationshipToTheSameEnd() => Gen.Select(Links, Links).Holds(5000, pair =>
    {
        var (held, wanted) = (Fact([.. pair.Item1.Select((l, i) => l with { Element = $"r{i}" })]), Fact(pair.Item2));
        var change = FactChange.Between(held, wanted);
        var after = held.Links.Except(change.Gone).Select(l => Changed(l, change)).Concat(change.Come).Select(Text).Order(StringComparer.Ordinal);
        Assert.Equal(wanted.Links.Select(Text).Order(StringComparer.Ordinal), after);

        var kept = held.Links.CountBy(Ends).Sum(ends => Math.Min(ends.Value, wanted.Links.Count(l => Ends(l) == ends.Key)));
        Assert.Equal(held.Links.Count - kept, change.Gone.Count);
        Assert.Equal(wanted.Links.Count - kept, change.Come.Count);
        Assert.Equal(change.IsEmpty, held.Links.Select(Text).Order(StringComparer.Ordinal).SequenceEqual(after));
    });

    [Fact]
    public void Between_OneOfTwoToTheSameEndGone_KeepsTheOneThatSaysTheSame()
    {
        var (first, second) = (Link(["SUSPENDED"], 0, 0, 0, 0) with { Element = "first" }, Link(["SUSPENDED"], 0, 0, 1, 1) with { Element = "second" });
        var change = FactChange.Between(Fact([first, second]), Fact([Link(["SUSPENDED"], 0, 0, 1, 0)]));
        Assert.Equal("first", Assert.Single(change.Gone).Element);
        var (link, properties) = Assert.Single(change.Stay);
        Assert.Equal("second", link.Element);
        Assert.Equal(new("pos", 0), Assert.Single(properties));
    }

    private static GraphLink Link(string[] types, int type, int end, int date, int pos)
    {
        var link = new GraphLink(types[type], types[type] == "CITES" ? GraphEnd.Source : GraphEnd.Actor, $"end {end}", pos);
        if (types[type] == "SUSPENDED") link.Properties["from"] = Dates[date];
        return link;
    }

    private static GraphFact Fact(List<GraphLink> links) => new("one", FactKind.Agreement) { Links = links };

    private static GraphLink Changed(GraphLink link, FactChange change)
    {
        var set = change.Stay.Where(s => ReferenceEquals(s.Key, link)).SelectMany(s => s.Value).ToDictionary(p => p.Key, p => p.Value);
        var changed = link with { Pos = set.Remove("pos", out var pos) ? (int)pos! : link.Pos, Properties = new(link.Properties) };
        foreach (var (key, value) in set)
            if (value is null) changed.Properties.Remove(key);
            else changed.Properties[key] = value;
        return changed;
    }

    private static (string, GraphEnd, string) Ends(GraphLink link) => (link.Type, link.End, link.Key);

    private static string Text(GraphLink link) => $"{link.Type} {link.End} {link.Key} {link.Pos} {link.Properties.GetValueOrDefault("from")}";
}
