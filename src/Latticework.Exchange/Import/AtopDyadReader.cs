using System.Globalization;
using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>Alliance Treaty Obligations and Provisions 5.1, directed dyad-years: what one state pledges another in each year.</summary>
/// <remarks>The years of a pair, in either direction, that follow one another make one fact, dated by year; it has ended where the years of the whole file go on.</remarks>
internal sealed class AtopDyadReader(StateCodes states) : IDatasetReader
{
    private const string Prefix = "atop_";

    private readonly SortedDictionary<(ActorCode A, ActorCode B), SortedDictionary<int, SortedSet<string>>> pairs = [];
    private int last;

    public IReadOnlyList<string> Columns { get; } = ["ccode1", "ccode2", "year", "atop_defense", "atop_consul"];

    public List<RefusedRow> Remarks { get; } = [];

    public void Take(ImportRow row)
    {
        var (a, b) = (states.Cow(row["ccode1"]), states.Cow(row["ccode2"]));
        if (a == b) throw new ImportRefusal($"both sides are {a}");
        var year = row.Number("year") is { } y and > 0 and < 10000 ? y : throw new ImportRefusal($"'{row["year"]}' is no year");
        last = Math.Max(last, year);
        string[] pledges = [.. AtopPledges.Of(row, Prefix)];
        if (pledges is []) throw new ImportRefusal("no pledge");
        var pair = a < b ? (a, b) : (b, a);
        if (!pairs.TryGetValue(pair, out var years)) pairs[pair] = years = [];
        if (!years.TryGetValue(year, out var words)) years[year] = words = new(StringComparer.Ordinal);
        words.UnionWith(pledges);
    }

    public IEnumerable<Fact> Facts() => pairs.SelectMany(pair => Spells(pair.Value).Select(spell => Of(pair.Key.A, pair.Key.B, spell.First, spell.Last, spell.Pledges)));

    private static IEnumerable<(int First, int Last, SortedSet<string> Pledges)> Spells(SortedDictionary<int, SortedSet<string>> years)
    {
        (int First, int Last, SortedSet<string> Pledges)? open = null;
        foreach (var (year, words) in years)
        {
            if (open is { } spell && spell.Last == year - 1)
            {
                spell.Pledges.UnionWith(words);
                open = (spell.First, year, spell.Pledges);
                continue;
            }

            if (open is { } done) yield return done;
            open = (year, year, new(words, StringComparer.Ordinal));
        }

        if (open is { } rest) yield return rest;
    }

    private Agreement Of(ActorCode a, ActorCode b, int from, int to, SortedSet<string> pledges) => new()
    {
        Id = FactId.Parse(string.Create(CultureInfo.InvariantCulture, $"atop-{a}-{b}-{from:0000}").ToLowerInvariant()),
        Type = AtopPledges.TypeOf(pledges),
        Name = string.Create(CultureInfo.InvariantCulture, $"{a}-{b} alliance pledges from {from} ({string.Join(", ", pledges)})"),
        Parties = [a, b],
        Signed = Year(from),
        Terminated = to < last ? Year(to) : null,
        Covers = [.. pledges],
        Confidence = Confidence.Reported,
        Sources = [AtopPledges.Page],
    };

    private static PartialDate Year(int year) => PartialDate.Parse(year.ToString("0000", CultureInfo.InvariantCulture));
}
