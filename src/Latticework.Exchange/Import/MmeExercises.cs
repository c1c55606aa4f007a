using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>The exercises of Multinational Military Exercises v7, as they are gathered.</summary>
internal sealed class MmeExercises(StateCodes states, List<RefusedRow> remarks)
{
    private static readonly Source Page = new()
    {
        Url = "https://doi.org/10.7910/DVN/KHFODX",
        Publisher = "Harvard Dataverse",
        Title = "Multinational Military Exercises, 1980-2010, V1 (D'Orazio and Galambos)",
        Published = PartialDate.Parse("2021"),
    };

    private readonly Dictionary<FactId, Exercise> facts = [];
    private readonly Dictionary<FactId, SortedSet<ActorCode>> participants = [];
    private readonly HashSet<FactId> incomplete = [];

    /// <summary>The id of a row's exercise.</summary>
    /// <exception cref="ImportRefusal">It has none.</exception>
    public static FactId IdOf(ImportRow row) => row["MMEID"].StartsWith("mme", StringComparison.Ordinal) && FactId.TryParse("mme-" + row["MMEID"][3..], out var id)
        ? id
        : throw new ImportRefusal($"'{row["MMEID"]}' is no MMEID");

    /// <summary>Whether an exercise was added.</summary>
    public bool Has(FactId id) => facts.ContainsKey(id);

    /// <summary>Says that somebody took part who has no place among the participants.</summary>
    public void Lacks(FactId id) => incomplete.Add(id);

    /// <summary>Adds those who took part in a row's exercise.</summary>
    public void Add(FactId id, ImportRow row, params IReadOnlyCollection<ActorCode> took)
    {
        if (!facts.ContainsKey(id)) facts[id] = Of(id, row);
        if (!participants.TryGetValue(id, out var all)) participants[id] = all = [];
        all.UnionWith(took);
    }

    public IEnumerable<Fact> Facts() => facts.Values.Select(e => e with
    {
        Participants = [.. participants[e.Id].Select(code => new Participant { Nation = code, Role = ParticipantRole.Participant })],
        Incomplete = incomplete.Contains(e.Id),
    });

    private Exercise Of(FactId id, ImportRow row)
    {
        var (start, end) = (row.Date("s.year", "s.month", "s.day"), row.Date("e.year", "e.month", "e.day"));
        if (start is { } first && end is { } last && last.Latest < first.Earliest)
        {
            remarks.Add(new(row.Line, $"last day {last} is before first day {first}; left out"));
            end = null;
        }

        var edition = row["Ex_Name"].Length > 0 ? row["Ex_Name"] : row["MMEID"];
        var series = row["Series_Name"].Length > 0 ? row["Series_Name"] : edition;
        return new()
        {
            Id = id,
            Series = states.Series.GetValueOrDefault(series, series),
            Edition = edition,
            Start = start,
            End = end,
            Place = row["Location"] is { Length: > 0 and <= 300 } place ? place : null,
            Participants = ImmutableArray<Participant>.Empty,
            Confidence = Confidence.Reported,
            Note = row["MMEID"],
            Sources = [Page],
        };
    }
}
