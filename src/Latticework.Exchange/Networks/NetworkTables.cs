using System.Collections.Immutable;
using System.Globalization;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Exchange;

/// <summary>An extract as five tables: nodes, ties, events, participants and sources, tied to one another by <c>code</c> and <c>id</c>.</summary>
public static class NetworkTables
{
    /// <summary>All five.</summary>
    public static ImmutableArray<Table> Of(Extract extract)
    {
        ArgumentNullException.ThrowIfNull(extract);
        return [Nodes(extract), Ties(extract), EventTable.Of(extract), Participants(extract), Sources(extract)];
    }

    /// <summary>What the metadata of a file says of an extract: its day, and the dataset to cite.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Remarks(Extract extract)
    {
        ArgumentNullException.ThrowIfNull(extract);
        return
        [
            new("schema", "1"),
            new("asOf", PartialDate.OfDay(extract.AsOf).ToString()),
            new("kinds", string.Join(',', extract.Kinds.Select(Word.Of))),
            .. extract.Scope.Backbone is { } rule ? [new("backbone", Text(rule))] : Array.Empty<KeyValuePair<string, string>>(),
            new("dataset", extract.Dataset.Name),
            new("version", extract.Dataset.Version),
            new("hash", extract.Dataset.Hash),
            new("facts", extract.Dataset.Facts.ToString(CultureInfo.InvariantCulture)),
        ];
    }

    /// <summary>The actors that take part, in whatever role, in a fact of the extract, by code.</summary>
    public static Table Nodes(Extract extract)
    {
        ArgumentNullException.ThrowIfNull(extract);
        var facts = extract.Facts.SelectMany(f => FactPart.Of(f).Select(p => p.Actor).Distinct()).CountBy(code => code).OrderBy(n => n.Key).ToList();
        return ColumnOf<KeyValuePair<ActorCode, int>>.Table(
            "nodes",
            facts,
            new("code", CellType.Text, "ISO 3166-1 alpha-3 code of a nation, or code of an organisation", n => n.Key.Value),
            new("kind", CellType.Text, "nation or organisation", n => Word.Of(extract.Set.Actors[n.Key].Kind)),
            new("name", CellType.Text, "English name", n => extract.Set.Actors[n.Key].Name),
            new("iso2", CellType.Text, "ISO 3166-1 alpha-2 code", n => extract.Set.Actors[n.Key].Iso2),
            new("cow", CellType.Whole, "Correlates of War number", n => (long?)extract.Set.Actors[n.Key].Cow),
            new("cowAbbrev", CellType.Text, "Correlates of War letters", n => extract.Set.Actors[n.Key].CowAbbrev),
            new("gw", CellType.Whole, "Gleditsch-Ward number", n => (long?)extract.Set.Actors[n.Key].Gw),
            new("unMember", CellType.Mark, "member of the United Nations", n => extract.Set.Actors[n.Key].UnMember),
            new("facts", CellType.Whole, "facts of the extract in which it has a part", n => (long)n.Value),
            new("partners", CellType.Whole, "actors to whom it is tied on the day", n => (long)extract.Graph.PartnersOf(n.Key).Length));
    }

    /// <summary>The ties on the day, by pair.</summary>
    public static Table Ties(Extract extract)
    {
        ArgumentNullException.ThrowIfNull(extract);
        return ColumnOf<TieRow>.Table(
            "ties",
            [.. extract.Graph.Ties.Select(tie => TieRow.Of(extract, tie))],
            [
                new("a", CellType.Text, "code of the first by code", t => t.Tie.Dyad.A.Value),
                new("b", CellType.Text, "code of the other", t => t.Tie.Dyad.B.Value),
                new("facts", CellType.Whole, "facts that tie them", t => (long)t.Tie.Facts.Length),
                .. RelationScope.TieKinds.Select(kind => new ColumnOf<TieRow>(Word.Of(kind), CellType.Whole, $"those of kind {Word.Of(kind)}", t => t.Kinds[(int)kind])),
                new("first", CellType.Text, "date of the first fact in which both took part, ended or not, as published", t => t.First?.ToString()),
                new("firstDay", CellType.Day, "its earliest day", t => t.First?.Earliest),
                new("ids", CellType.Texts, "the facts that tie them, by id", t => t.Tie.Facts.Select(f => f.Value).ToArray()),
            ]);
    }

    /// <summary>Who takes part in what, by fact, in the fact's order.</summary>
    public static Table Participants(Extract extract)
    {
        ArgumentNullException.ThrowIfNull(extract);
        ImmutableArray<(Fact Fact, FactPart Part)> rows = [.. extract.Facts.SelectMany(f => FactPart.Of(f).Select(p => (f, p)))];
        return ColumnOf<(Fact Fact, FactPart Part)>.Table(
            "participants",
            rows,
            new("fact", CellType.Text, "id of the fact", r => r.Fact.Id.Value),
            new("actor", CellType.Text, "code of the actor", r => r.Part.Actor.Value),
            new("role", CellType.Text, "its role", r => r.Part.Role),
            new("counts", CellType.Mark, "whether that role counts as taking part", r => IsMaker(r.Part) && extract.HoldingOf(r.Fact, r.Part.Actor) is not null),
            new("holds", CellType.Text, "whether its part holds on the day: yes, no or uncertain; empty where it does not count", r => IsMaker(r.Part) && extract.HoldingOf(r.Fact, r.Part.Actor) is { } holding ? HoldingText.Of(holding) : null),
            new("from", CellType.Text, "its own first date, where told", r => r.Part.From?.ToString()),
            new("to", CellType.Text, "its own last date, where told", r => r.Part.To?.ToString()),
            new("firstTime", CellType.Mark, "true where a source says it is its first time in the series", r => r.Part.FirstTime ? true : null),
            new("part", CellType.Text, "the part taken, where limited", r => r.Part.Share),
            new("assets", CellType.Texts, "ships, aircraft, units and strengths", r => r.Part.Assets is [] ? null : r.Part.Assets),
            new("persons", CellType.Texts, "who acted for it", r => r.Part.Persons is [] ? null : r.Part.Persons));
    }

    /// <summary>The pages of each fact, in its order.</summary>
    public static Table Sources(Extract extract)
    {
        ArgumentNullException.ThrowIfNull(extract);
        ImmutableArray<(Fact Fact, int N, Source Page)> rows = [.. extract.Facts.SelectMany(f => f.Sources.Select((s, i) => (f, i + 1, s)))];
        return ColumnOf<(Fact Fact, int N, Source Page)>.Table(
            "sources",
            rows,
            new("fact", CellType.Text, "id of the fact", r => r.Fact.Id.Value),
            new("n", CellType.Whole, "the page's number among those of the fact", r => (long)r.N),
            new("url", CellType.Text, "the page's address", r => r.Page.Url),
            new("publisher", CellType.Text, "who published it", r => r.Page.Publisher),
            new("title", CellType.Text, "its title, or our label", r => r.Page.Title),
            new("titleIsLabel", CellType.Mark, "whether the title is our label", r => r.Page.TitleIsLabel),
            new("published", CellType.Text, "the day on the page", r => r.Page.Published?.ToString()));
    }

    private static string Text(BackboneRule rule) =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Join(',', (rule.Signs is [] ? [PairSign.More] : rule.Signs).Select(Word.Of))},{Word.Of(rule.Correction)},{rule.Alpha}");

    // Those whom a statement is about have no part in it, though they may make another's.
    private static bool IsMaker(FactPart part) => part.Role is not ("about" or "target" or "addressed-to");
}
