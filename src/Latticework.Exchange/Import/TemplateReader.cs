using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>A plain CSV of one's own: one row a fact, nations by code or name parted by semicolons.</summary>
internal sealed class TemplateReader(StateCodes states) : IDatasetReader
{
    private readonly HashSet<UInt128> ids = [];
    private readonly Dictionary<UInt128, UInt128> pages = [];
    private List<Fact> facts = [];

    public IReadOnlyList<string> Columns { get; } = ["id", "kind", "name", "nations", "url", "publisher", "title"];

    public List<RefusedRow> Remarks { get; } = [];

    public void Take(ImportRow row)
    {
        if (!FactId.TryParse(row["id"], out var id)) throw new ImportRefusal($"'{row["id"]}' is no fact id; write lower-case words joined by hyphens, such as acsa-jpn-nzl-2025");
        ActorCode[] nations = [.. row["nations"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(states.Named).Distinct()];
        var fact = Of(id, row, nations);
        if (!ids.Add(TextKey.Of(id.Value))) throw new ImportRefusal($"the id '{id}' stands twice");
        facts.Add(fact);
    }

    public IEnumerable<Fact> Ready()
    {
        var ready = facts;
        facts = [];
        return ready;
    }

    public IEnumerable<Fact> Facts() => facts;

    private Fact Of(FactId id, ImportRow row, ActorCode[] nations)
    {
        var (from, to, name, sources) = (Date(row, "from"), Date(row, "to"), Needed(row, "name"), new[] { Page(row) });
        if (from is { } first && to is { } last && last.Latest < first.Earliest) throw new ImportRefusal($"to '{last}' is before from '{first}'");
        var confidence = Word<Confidence>(row, "confidence", Confidence.Reported);
        string? Optional(string column) => row[column] is { Length: > 0 } text ? text : null;
        switch (row["kind"])
        {
            case "agreement":
                if (nations.Length < 2) throw new ImportRefusal("an agreement needs two nations or more");
                return new Agreement
                {
                    Id = id,
                    Type = Word(row, "type", AgreementType.Other),
                    Name = name,
                    Parties = [.. nations],
                    Signed = from,
                    Terminated = to,
                    Place = Optional("place"),
                    Confidence = confidence,
                    Note = Optional("note"),
                    Sources = [.. sources],
                };
            case "exercise":
                return new Exercise
                {
                    Id = id,
                    Series = Optional("series") ?? name,
                    Edition = name,
                    Start = from,
                    End = to,
                    Place = Optional("place"),
                    Participants = Took(nations),
                    Confidence = confidence,
                    Note = Optional("note"),
                    Sources = [.. sources],
                };
            case "patrol":
                return new Patrol
                {
                    Id = id,
                    Name = name,
                    Start = from,
                    End = to,
                    Area = Optional("place"),
                    Participants = Took(nations),
                    Confidence = confidence,
                    Note = Optional("note"),
                    Sources = [.. sources],
                };
            case "meeting":
                if (nations.Length < 2) throw new ImportRefusal("a meeting needs two nations or more");
                return new Meeting
                {
                    Id = id,
                    Form = Word(row, "type", MeetingForm.Other),
                    Name = name,
                    Date = from,
                    EndDate = to,
                    Place = Optional("place"),
                    Nations = [.. nations],
                    Confidence = confidence,
                    Note = Optional("note"),
                    Sources = [.. sources],
                };
            case "forum":
                if (nations.Length < 1) throw new ImportRefusal("a forum needs a member");
                return new Forum
                {
                    Id = id,
                    Form = Word(row, "type", ForumForm.Multilateral),
                    Name = name,
                    Established = from,
                    Members = [.. nations.Select(n => new ForumMember { Nation = n, Role = MemberRole.Member, To = to })],
                    Confidence = confidence,
                    Note = Optional("note"),
                    Sources = [.. sources],
                };
            case var other:
                throw new ImportRefusal($"'{other}' is no kind of the template; write agreement, exercise, patrol, meeting or forum");
        }
    }

    private static System.Collections.Immutable.ImmutableArray<Participant> Took(ActorCode[] nations) => nations is []
        ? throw new ImportRefusal("nobody takes part; write nations by code or name, parted by semicolons")
        : [.. nations.Select(n => new Participant { Nation = n, Role = ParticipantRole.Participant })];

    private Source Page(ImportRow row)
    {
        var url = Needed(row, "url");
        if (!Source.IsWebAddress(url)) throw new ImportRefusal($"url '{url}' is no web address");
        var page = new Source { Url = url, Publisher = Needed(row, "publisher"), Title = Needed(row, "title"), Published = Date(row, "published") };
        var (key, record) = (TextKey.Of(url), TextKey.Of(page.Publisher, page.Title, page.Published?.ToString()));
        return pages.TryAdd(key, record) || pages[key] == record ? page : throw new ImportRefusal($"{url} has another publisher, title or date in an earlier row; write the same in both");
    }

    private static string Needed(ImportRow row, string column) => row[column] is { Length: > 0 and <= 300 } text
        ? text
        : throw new ImportRefusal(row[column].Length == 0 ? $"{column} is empty" : $"{column} has {row[column].Length} characters; write 300 at most");

    private static PartialDate? Date(ImportRow row, string column) => row[column] is not { Length: > 0 } text ? null
        : PartialDate.TryParse(text, out var date) ? date
        : throw new ImportRefusal($"{column} '{text}' is no date; write YYYY, YYYY-MM or YYYY-MM-DD");

    private static T Word<T>(ImportRow row, string column, T otherwise) where T : struct, Enum => row[column] is not { Length: > 0 } text ? otherwise
        : Latticework.Facts.Word.TryParse<T>(text, out var value) ? value
        : throw new ImportRefusal($"{column}: {Latticework.Facts.Word.Unknown<T>(text)}");
}
