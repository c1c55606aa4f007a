using System.Collections.Immutable;
using System.Globalization;
using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>Alliance Treaty Obligations and Provisions, member level (4.01 and the same columns of 5.1): one row a state's time in an alliance, or in one phase of it.</summary>
/// <remarks>
/// An alliance is one fact from each entry or exit to the next, with those who were in: two are tied on the days on which both were. What its members pledge is taken together.
/// A year of exit that is 0 or empty means that the state was in when coding ended.
/// </remarks>
internal sealed class AtopMemberReader(StateCodes states) : IDatasetReader
{
    private readonly SortedDictionary<string, List<AtopMembership>> alliances = new(StringComparer.Ordinal);
    private readonly HashSet<string> incomplete = new(StringComparer.Ordinal);
    private readonly HashSet<int> alone = [];

    public IReadOnlyList<string> Columns { get; } = ["atopid", "member", "yrent", "yrexit", "defense", "consul"];

    public List<RefusedRow> Remarks { get; } = [];

    public IEnumerable<RefusedRow> Unused => alone.Order().Select(line => new RefusedRow(line, "no other member is known for this time"));

    public void Take(ImportRow row)
    {
        var number = row["atopid"];
        if (!FactId.TryParse(IdOf(number), out _)) throw new ImportRefusal($"'{number}' is no atopid");
        var from = row.Date("yrent", "moent", "dayent") ?? throw new ImportRefusal("no year of entry");
        var to = row.Number("yrexit") is > 0 ? row.Date("yrexit", "moexit", "dayexit") : null;
        if (to is { } end && end.Latest < from.Earliest) throw new ImportRefusal($"exit {end} is before entry {from}");
        if (!alliances.TryGetValue(number, out var members)) alliances[number] = members = [];
        members.Add(new(row.Line, MemberOf(number, row["member"]), from, to, [.. AtopPledges.Of(row)]));
    }

    public IEnumerable<Fact> Facts()
    {
        foreach (var (number, members) in alliances)
        {
            alone.UnionWith(members.Select(m => m.Line));
            foreach (var (spell, at) in Spells(members).Select((spell, at) => (spell, at + 1))) yield return Of(number, at, spell);
        }
    }

    private ActorCode MemberOf(string alliance, string code)
    {
        try
        {
            return states.Cow(code);
        }
        catch (ImportRefusal)
        {
            incomplete.Add(alliance);
            throw;
        }
    }

    /// <summary>The times between entries and exits in which two or more were in; those that follow one another with the same members and pledges are one.</summary>
    private IEnumerable<(PartialDate From, PartialDate? To, ImmutableSortedSet<ActorCode> Members, ImmutableArray<string> Pledges)> Spells(List<AtopMembership> members)
    {
        List<PartialDate> days = [.. members.Select(m => m.From).Concat(members.Select(m => m.To).OfType<PartialDate>()).Distinct().Order(AtopMembership.ByDay)];
        (PartialDate From, PartialDate? To, ImmutableSortedSet<ActorCode> Members, ImmutableArray<string> Pledges)? open = null;
        for (var i = 0; i < days.Count; i++)
        {
            PartialDate? next = i + 1 < days.Count ? days[i + 1] : null;
            var within = members.Where(m => m.Covers(days[i], next)).ToList();
            ImmutableSortedSet<ActorCode> states = [.. within.Select(m => m.Member)];
            if (states.Count < 2) continue;
            alone.ExceptWith(within.Select(m => m.Line));
            ImmutableArray<string> pledges = [.. AtopPledges.InOrder(within.SelectMany(m => m.Pledges))];
            if (open is { } before && before.To == days[i] && before.Members.SetEquals(states) && before.Pledges.SequenceEqual(pledges))
            {
                open = before with { To = next };
                continue;
            }

            if (open is { } done) yield return done;
            open = (days[i], next, states, pledges);
        }

        if (open is { } last) yield return last;
    }

    private Agreement Of(string number, int at, (PartialDate From, PartialDate? To, ImmutableSortedSet<ActorCode> Members, ImmutableArray<string> Pledges) spell) => new()
    {
        Id = FactId.Parse(string.Create(CultureInfo.InvariantCulture, $"{IdOf(number)}-{at}")),
        Type = AtopPledges.TypeOf(spell.Pledges),
        Name = $"Alliance {number} from {spell.From}{(spell.Pledges is [] ? "" : $" ({string.Join(", ", spell.Pledges)})")}",
        Parties = [.. spell.Members],
        Signed = spell.From,
        Terminated = spell.To,
        Covers = spell.Pledges,
        Incomplete = incomplete.Contains(number),
        Confidence = Confidence.Reported,
        Note = "atopid " + number,
        Sources = [AtopPledges.Page],
    };

    private static string IdOf(string number) => "atop-" + number.Replace('.', '-');
}
