using System.Text.Json;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Neo4j.Tests;

internal static partial class Twins
{
    private static Dictionary<string, Twin> Evidence => new()
    {
        ["sources-of-fact"] = new(
            a => a.Lattice().Cite(a.Text("fact")).Citations.Single().Sources.Select(s => new object?[] { s.Publisher, s.Title, Text(s.Published), s.Url }),
            "fact=annualex-2025", "fact=forum-quad", "fact=fpda-1971"),
        ["facts-of-publisher"] = new(
            a => from f in TwinArguments.Facts.Facts
                 let pages = f.Sources.Count(s => s.Publisher == a.Text("publisher"))
                 where pages > 0
                 orderby f.Id
                 select new object?[] { f.Id.Value, GraphCaption.Of(f), pages, f.Sources.Length - pages },
            "publisher=Reuters", "publisher=Ministry of Defence of India", "publisher=Supreme Court of the Philippines (E-Library)"),
        ["facts-only-of-publisher"] = new(
            a => from f in Without(new() { WithoutPublishers = [a.Text("publisher")] }, null)
                 orderby f.Id
                 select new object?[] { f.Id.Value, GraphCaption.Of(f), Word.Of(f.Confidence) },
            "publisher=Reuters", "publisher=ROK Ministry of National Defense", "publisher=Ministry of Defence of India"),
        ["single-source-facts"] = new(
            a => from f in Involving(a.Text("nation"))
                 where f.Sources.Length == 1
                 orderby f.Id
                 select new object?[] { f.Id.Value, GraphCaption.Of(f), Word.Of(f.Confidence), f.Sources[0].Publisher, f.Sources[0].Url },
            "nation=JPN", "nation=RUS", "nation=TON"),
        ["reported-facts"] = new(a => Dated(Without(new() { ConfirmedOnly = true }, a.Text("nation"))), "nation=CHN", "nation=USA", "nation=FJI"),
        ["announced-facts"] = new(a => Dated(Involving(a.Text("nation")).Where(f => f.Announced)), "nation=JPN", "nation=PHL", "nation=MNG"),
        ["disputed-facts"] = new(
            a => from f in Involving(a.Text("nation"))
                 orderby f.Id
                 from other in f.Alternatives
                 select new object?[] { f.Id.Value, other.Field, JsonSerializer.Serialize(other.Value, GraphJson.Options), other.Note, Texts(other.Sources) },
            "nation=CHN", "nation=AUS", "nation=NZL"),
    };

    /// <summary>The facts that a nation takes part in, on whatever day.</summary>
    private static IEnumerable<Fact> Involving(string nation, RelationScope? scope = null) =>
        new Lattice(TwinArguments.Facts, scope).Find("", nation: nation).Items.Select(i => TwinArguments.Fact(i.Fact));

    /// <summary>The facts that a scope leaves out, of a nation or of all.</summary>
    private static IEnumerable<Fact> Without(RelationScope scope, string? nation)
    {
        var left = new Lattice(TwinArguments.Facts, scope).Find("", nation: nation).Items.Select(i => i.Fact).ToHashSet();
        return (nation is null ? TwinArguments.Facts.Facts : Involving(nation)).Where(f => !left.Contains(f.Id));
    }

    private static IEnumerable<object?[]> Dated(IEnumerable<Fact> facts) => ByDate(facts).Select(f => new object?[] { f.Id.Value, GraphCaption.Of(f), Text(FactDates.From(f)) });
}
