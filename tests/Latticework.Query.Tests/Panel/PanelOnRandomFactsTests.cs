using System.Collections.Immutable;
using CsCheck;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

public sealed class PanelOnRandomFactsTests
{
    private static readonly ImmutableArray<ActorCode> Seven = Make.Codes("AAA BBB CCC DDD EEE FFF GGG");

    private static readonly string[] Names = [.. Seven.Select(c => c.Value)];

    [Fact]
    public void DyadYears_OnRandomFacts_EqualTheNaiveAnswer() => RandomFacts.Set.Holds(200, set =>
    {
        var naive = Enumerable.Range(2017, 9).ToDictionary(y => y, y => Naive.Ties(set, new(y, 12, 31)));
        foreach (var row in set.Ask(null, FactKind.Agreement, FactKind.Forum).DyadYears(2018, 2026, nations: Names).Items)
        {
            var pair = new Dyad(row.A, row.B);
            Assert.Equal(Shared(row.Year - 1).Value, row.SharedPartnersLag);
            Assert.Equal(row.Year <= 2025, row.Covered);
            if (!row.Covered) continue;
            Assert.Equal(Shared(row.Year), row.SharedPartners);
            Assert.Equal(Count(row.Year, "ar"), row.Counts.Held);
            Assert.Equal(Count(row.Year, "f"), row.Counts.Forums);
            Assert.Equal(Count(row.Year, "e"), row.Counts.ToDate(FactKind.Exercise));
            Assert.Equal(Began<Exercise>(x => x.Start), row.Counts.OfYear(FactKind.Exercise));
            Assert.Equal(Began<Agreement>(x => x.Signed ?? x.InForce), row.Counts.Signed);
            Assert.Equal(Count(row.Year, "arf") is var ties && ties.Value > 0 ? 1 : ties.Value, row.Tied.Value);

            PanelCount Count(int year, string kinds) => PanelCount.Of(Number(naive[year].Tied, pair, kinds), Number(naive[year].Open, pair, kinds));

            PanelCount Shared(int year)
            {
                var certain = Seven.Count(z => Tied(year, row.A, z, false) && Tied(year, row.B, z, false));
                return PanelCount.Of(certain, Seven.Count(z => Tied(year, row.A, z, true) && Tied(year, row.B, z, true)) - certain);
            }

            PanelCount Began<T>(Func<T, PartialDate?> date) where T : Fact
            {
                var dates = set.Facts.OfType<T>().Where(f => Takes(f, row.A) && Takes(f, row.B)).Select(date).ToList();
                return PanelCount.Of(dates.Count(d => d?.Year == row.Year), dates.Count(d => d is null));
            }
        }

        bool Tied(int year, ActorCode a, ActorCode z, bool perhaps) => a != z && (Number(naive[year].Tied, new(a, z), "arf") > 0 || (perhaps && Number(naive[year].Open, new(a, z), "arf") > 0));
    });

    [Fact]
    public void StateYears_OnRandomFacts_EqualTheNaiveAnswer() => RandomFacts.Set.Holds(200, set =>
    {
        foreach (var row in set.Ask(null, FactKind.Exercise).StateYears(2018, 2025, Names).Items)
        {
            var (tied, open) = Naive.Ties(set, new(row.Year, 12, 31));
            var partners = Seven.Count(z => z != row.Nation && Number(tied, new(z, row.Nation), "e") > 0);
            var possible = Seven.Count(z => z != row.Nation && Number(tied, new(z, row.Nation), "e") + Number(open, new(z, row.Nation), "e") > 0);
            Assert.Equal(PanelCount.Of(partners, possible - partners), row.Partners);
            var agreements = set.Facts.OfType<Agreement>().Where(f => Takes(f, row.Nation)).Select(f => f.Signed ?? f.InForce).ToList();
            Assert.Equal(PanelCount.Of(agreements.Count(d => d?.Year == row.Year), agreements.Count(d => d is null)), row.Counts.Signed);
        }
    });

    [Fact]
    public void Panels_OfTheCitedFactsAlone_AreTheSame() => RandomFacts.Set.Holds(200, set =>
    {
        var lattice = set.Ask(null, FactKind.Agreement, FactKind.Exercise);
        foreach (var row in lattice.DyadYears(2020, 2024, nations: ["AAA", "BBB", "CCC"]).Items)
        {
            var cited = ((ICited)row).Facts.ToHashSet();
            var without = new Lattice(set, lattice.Scope with { Without = [.. set.Facts.Where(f => !cited.Contains(f.Id) && f is not Agreement { Related: not [] }).Select(f => f.Id)] });
            var same = without.DyadYears(row.Year, row.Year, nations: [row.A.Value, row.B.Value]).Items.Single();
            Assert.Equal(Certain(row), Certain(same));
            var none = new Lattice(set, lattice.Scope with { Without = [.. row.Evidence] }).DyadYears(row.Year, row.Year, nations: [row.A.Value, row.B.Value]).Items.Single();
            if (row.Evidence.Any()) Assert.NotEqual(Certain(row), Certain(none));
        }
    });

    /// <summary>The cells of a row as text, those that something uncertain leaves open as 0.</summary>
    private static string Certain(DyadYear row) => string.Join(' ', PanelColumns.Dyad.Where(c => !c.Name.EndsWith("Uncertain", StringComparison.Ordinal))
        .Select(c => c.Cell(row)).Select(c => c.Text ?? FormattableString.Invariant($"{c.Number ?? 0}")));

    private static int Number(Dictionary<Dyad, SortedSet<string>> ties, Dyad pair, string kinds) =>
        ties.GetValueOrDefault(pair, []).Count(id => kinds.Contains(id[0], StringComparison.Ordinal));

    private static bool Takes(Fact fact, ActorCode nation) => fact switch
    {
        Agreement a => a.Parties.Contains(nation),
        Exercise e => e.Participants.Any(p => p.Nation == nation),
        _ => false,
    };
}
