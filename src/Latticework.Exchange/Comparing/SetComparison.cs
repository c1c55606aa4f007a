using System.Collections.Immutable;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Exchange;

/// <summary>Where two sets of facts agree, contradict, and lack what the other has, by pair, year and kind of fact.</summary>
/// <remarks>
/// Compared are the kinds of fact that can tie and that both sets hold, by the year in which a fact begins; undated facts are left out. Where one set has a fact in a year and the other in the year
/// before or after, and neither has one in the other's year, the two contradict. Rows are ordered by pair, year and kind. O(facts · participants²).
/// </remarks>
public sealed class SetComparison
{
    private SetComparison(ImmutableArray<ComparedRow> rows) => Rows = rows;

    /// <summary>The rows.</summary>
    public ImmutableArray<ComparedRow> Rows { get; }

    /// <summary>The rows as a table.</summary>
    public Table Table => ColumnOf<ComparedRow>.Table(
        "comparison",
        Rows,
        new("a", CellType.Text, "code of the first by code", r => r.Pair.A.Value),
        new("b", CellType.Text, "code of the other", r => r.Pair.B.Value),
        new("year", CellType.Whole, "the year in which the facts begin", r => (long)r.Year),
        new("kind", CellType.Text, "the kind of fact", r => Word.Of(r.Kind)),
        new("verdict", CellType.Text, "agree, contradict, only-ours, only-theirs or not-covered", r => Word.Of(r.Verdict)),
        new("ours", CellType.Texts, "ids of the first set's facts", r => r.Ours.Select(f => f.Id.Value).ToArray()),
        new("theirs", CellType.Texts, "ids of the second set's facts", r => r.Theirs.Select(f => f.Id.Value).ToArray()),
        new("dates", CellType.Text, "their dates as published, the first set's before the stroke", r => r.Dates));

    /// <summary>Compares two sets.</summary>
    /// <param name="ours">The first.</param>
    /// <param name="theirs">The second.</param>
    public static SetComparison Of(FactSet ours, FactSet theirs)
    {
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(theirs);
        var (left, right) = (PairYears.Of(ours), PairYears.Of(theirs));
        var rows = new List<ComparedRow>();
        foreach (var kind in RelationScope.TieKinds)
            if (left.Covers(kind) && right.Covers(kind))
                foreach (var pair in left.Pairs(kind).Union(right.Pairs(kind)))
                    rows.AddRange(Compare(pair, kind, left, right));
        return new([.. rows.OrderBy(r => r.Pair).ThenBy(r => r.Year).ThenBy(r => r.Kind)]);
    }

    private static IEnumerable<ComparedRow> Compare(Dyad pair, FactKind kind, PairYears left, PairYears right)
    {
        var (ours, theirs) = (left[kind, pair], right[kind, pair]);
        var met = new HashSet<int>();
        foreach (var year in ours.Keys)
        {
            if (theirs.TryGetValue(year, out var same))
            {
                met.Add(year);
                yield return new(pair, year, kind, ours[year].Any(o => same.Any(t => CanBeSame(o, t))) ? ComparedAs.Agree : ComparedAs.Contradict, ours[year], same);
            }
            else if (Neighbour(year, ours, theirs, met) is { } other)
            {
                met.Add(other);
                yield return new(pair, year, kind, ComparedAs.Contradict, ours[year], theirs[other]);
            }
            else
            {
                yield return new(pair, year, kind, right.Covers(kind, year) ? ComparedAs.OnlyOurs : ComparedAs.NotCovered, ours[year], []);
            }
        }

        foreach (var (year, facts) in theirs)
            if (!met.Contains(year)) yield return new(pair, year, kind, left.Covers(kind, year) ? ComparedAs.OnlyTheirs : ComparedAs.NotCovered, [], facts);
    }

    private static int? Neighbour(int year, SortedDictionary<int, ImmutableArray<Fact>> ours, SortedDictionary<int, ImmutableArray<Fact>> theirs, HashSet<int> met)
    {
        foreach (var other in new[] { year - 1, year + 1 })
            if (theirs.ContainsKey(other) && !ours.ContainsKey(other) && !met.Contains(other)) return other;
        return null;
    }

    private static bool CanBeSame(Fact x, Fact y)
    {
        var (a, b) = (FactDates.From(x)!.Value, FactDates.From(y)!.Value);
        return a.Earliest <= b.Latest && b.Earliest <= a.Latest;
    }
}
