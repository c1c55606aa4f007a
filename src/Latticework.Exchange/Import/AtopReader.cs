using System.Globalization;
using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>Alliance Treaty Obligations and Provisions, alliance level (4.01 and the same columns of 5.1): one row an alliance, its members by Correlates of War number.</summary>
/// <remarks>A year of end that is 0 or empty means that it was still in force when coding ended. A member without a code is left out with a remark.</remarks>
internal sealed class AtopReader(StateCodes states) : IDatasetReader
{
    private const int MostMembers = 59;

    private readonly Dictionary<FactId, Agreement> facts = [];

    public IReadOnlyList<string> Columns { get; } = ["atopid", "begyr", "endyr", "defense", "mem1", "mem2"];

    public List<RefusedRow> Remarks { get; } = [];

    public void Take(ImportRow row)
    {
        if (!FactId.TryParse("atop-" + row["atopid"].Replace('.', '-'), out var id)) throw new ImportRefusal($"'{row["atopid"]}' is no atopid");
        var members = new SortedSet<ActorCode>();
        var unknown = new List<string>();
        for (var i = 1; i <= MostMembers; i++)
        {
            if (row[string.Create(CultureInfo.InvariantCulture, $"mem{i}")] is not { Length: > 0 } code) continue;
            try
            {
                members.Add(states.Cow(code));
            }
            catch (ImportRefusal e)
            {
                unknown.Add(e.Message);
            }
        }

        if (members.Count < 2) throw new ImportRefusal($"fewer than two members are known{string.Concat(unknown.Select(u => $"; {u}"))}");
        string[] pledges = [.. AtopPledges.Of(row)];
        var signed = row.Date("begyr", "begmo", "begday") ?? throw new ImportRefusal("no year of beginning");
        var end = row.Number("endyr") is > 0 ? row.Date("endyr", "endmo", "endday") : null;
        if (end is { } last && last.Latest < signed.Earliest)
        {
            Remarks.Add(new(row.Line, $"end {last} is before beginning {signed}; left out"));
            end = null;
        }

        var fact = new Agreement
        {
            Id = id,
            Type = AtopPledges.TypeOf(pledges),
            Name = $"Alliance {row["atopid"]} of {signed}{(pledges is [] ? "" : $" ({string.Join(", ", pledges)})")}",
            Parties = [.. members],
            Signed = signed,
            Terminated = end,
            Covers = [.. pledges],
            Incomplete = unknown.Count > 0,
            Confidence = Confidence.Reported,
            Note = "atopid " + row["atopid"],
            Sources = [AtopPledges.Page],
        };
        if (!facts.TryAdd(id, fact)) throw new ImportRefusal($"atopid '{row["atopid"]}' stands twice");
        Remarks.AddRange(unknown.Select(reason => new RefusedRow(row.Line, $"{reason}; left out")));
    }

    public IEnumerable<Fact> Facts() => facts.Values;
}
