using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

/// <summary>Ten years of three pairs, counted by hand from the fact files.</summary>
public sealed class PanelByHandTests
{
    private static readonly Lattice Shipped = Lattice.OpenShipped();

    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "JPN", "NZL", "acsa-jpn-nzl-2025 isa-jpn-nzl-2025 mod-memo-jpn-nzl-2013 sofa-un-forces-japan-1954 soi-jpn-nzl-2023", """
            2016 | 0 | 2 | 1+1 |  8 | 7+1 | 0 | 0 |  9 | 0 |  1 | 1 | 12 | 12
            2017 | 0 | 2 | 1+1 |  8 | 2+1 | 0 | 1 | 11 | 0 |  2 | 1 | 12 | 12
            2018 | 0 | 2 | 1+1 |  9 | 4+1 | 0 | 1 | 15 | 0 |  3 | 1 | 13 | 12
            2019 | 0 | 2 | 1+1 |  9 | 3+1 | 0 | 0 | 18 | 0 |  3 | 1 | 13 | 13
            2020 | 0 | 2 | 1+1 |  9 | 3+1 | 0 | 1 | 21 | 0 |  4 | 1 | 13 | 13
            2021 | 0 | 2 | 1+1 |  9 | 2+1 | 0 | 1 | 23 | 0 |  5 | 1 | 13 | 13
            2022 | 0 | 2 | 1+1 | 10 | 3+1 | 0 | 2 | 26 | 0 |  7 | 1 | 13 | 13
            2023 | 1 | 3 | 1+2 | 10 | 3+1 | 0 | 2 | 29 | 0 |  9 | 1 | 14 | 13
            2024 | 0 | 3 | 1+2 | 12 | 7+1 | 2 | 2 | 36 | 2 | 11 | 1 | 14 | 14
            2025 | 2 | 5 | 1+4 | 12 | 6+1 | 0 | 5 | 42 | 2 | 16 | 1 | 17 | 14
            """ },
        { "AUS", "PNG", "bsa-aus-png-2023 csep-aus-png-2020 dca-aus-png-2013 pukpuk-aus-png-2025 ramsi-treaty-2003 sofa-aus-png-1977 sofa-sppkf-1994", """
            2016 | 0 | 4 | 3+1 |  5 | 3+0 | 0 | 0 |  3 | 0 |  1 | 1 |  7 |  7
            2017 | 0 | 4 | 3+1 |  5 | 0+0 | 0 | 0 |  3 | 0 |  1 | 1 |  7 |  7
            2018 | 0 | 4 | 3+1 |  5 | 2+0 | 0 | 0 |  5 | 0 |  1 | 1 |  7 |  7
            2019 | 0 | 4 | 3+1 |  6 | 0+0 | 0 | 0 |  5 | 0 |  1 | 1 |  7 |  7
            2020 | 1 | 5 | 3+2 |  6 | 0+0 | 0 | 1 |  5 | 0 |  2 | 1 |  7 |  7
            2021 | 0 | 5 | 3+2 |  6 | 0+0 | 0 | 1 |  5 | 0 |  3 | 1 |  7 |  7
            2022 | 0 | 5 | 3+2 |  6 | 0+0 | 0 | 2 |  5 | 0 |  5 | 1 |  8 |  7
            2023 | 1 | 6 | 3+2 |  6 | 3+0 | 0 | 1 |  8 | 0 |  6 | 1 | 10 |  8
            2024 | 0 | 6 | 4+2 |  7 | 2+0 | 0 | 4 | 10 | 0 | 10 | 1 | 10 | 10
            2025 | 1 | 7 | 4+3 |  8 | 2+0 | 0 | 3 | 12 | 0 | 13 | 1 | 11 | 10
            """ },
        { "KOR", "JPN", "isa-jpn-kor-2016 isa-jpn-kor-usa-2014 loi-jpn-kor-2009", """
            2016 | 1 | 3 | 1+2 |  9 | 7+0 | 0 | 0 | 10 | 0 |  1 | 1 | 14 | 14
            2017 | 0 | 3 | 1+2 |  9 | 2+0 | 0 | 1 | 12 | 0 |  2 | 1 | 15 | 14
            2018 | 0 | 3 | 1+2 | 10 | 4+0 | 0 | 1 | 16 | 0 |  3 | 1 | 18 | 15
            2019 | 0 | 3 | 1+2 | 10 | 5+0 | 0 | 0 | 21 | 0 |  3 | 1 | 19 | 18
            2020 | 0 | 3 | 1+2 | 10 | 4+0 | 0 | 1 | 25 | 0 |  4 | 1 | 19 | 19
            2021 | 0 | 3 | 1+2 | 10 | 5+0 | 0 | 0 | 30 | 0 |  4 | 1 | 19 | 19
            2022 | 0 | 3 | 1+2 | 10 | 9+0 | 0 | 2 | 39 | 0 |  6 | 1 | 19 | 19
            2023 | 0 | 3 | 1+2 | 11 | 9+0 | 0 | 4 | 48 | 0 | 10 | 1 | 22 | 19
            2024 | 0 | 3 | 1+2 | 13 | 14+0 | 0 | 4 | 62 | 0 | 14 | 1 | 22 | 22
            2025 | 0 | 3 | 1+2 | 13 | 12+0 | 0 | 5 | 74 | 0 | 19 | 1 | 22 | 22
            """ },
    };

    /// <summary>
    /// year | signed | held | in force + uncertain | forums | exercises + uncertain | patrols | meetings | exercises to date | patrols to date | meetings to date |
    /// tied | shared partners | shared partners the year before. Before it, the agreements held at the end of 2025.
    /// </summary>
    [Theory]
    [MemberData(nameof(Rows))]
    public void DyadYears_OfTenYears_EqualTheCountByHand(string a, string b, string agreements, string expected)
    {
        var rows = Shipped.DyadYears(2016, 2025, nations: [a, b]).Items;
        Assert.Equal(
            expected.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join('|', line.Split('|').Select(cell => cell.Trim()))),
            rows.Select(r => string.Join('|',
                r.Year, r.Counts.Signed.Value, r.Counts.Held.Value, Both(r.Counts.InForce), r.Counts.Forums.Value, Both(r.Counts.OfYear(FactKind.Exercise)),
                r.Counts.OfYear(FactKind.Patrol).Value, r.Counts.OfYear(FactKind.Meeting).Value, r.Counts.ToDate(FactKind.Exercise).Value,
                r.Counts.ToDate(FactKind.Patrol).Value, r.Counts.ToDate(FactKind.Meeting).Value, r.Tied.Value, r.SharedPartners.Value, r.SharedPartnersLag)));
        Assert.Equal(agreements, rows[^1].Evidence.Where(f => Shipped.Facts[f] is Agreement).Joined());
    }

    [Fact]
    public void DyadYears_AgreementInForceInDecember_CountsFromThat31December()
    {
        var rows = Shipped.DyadYears(2023, 2024, nations: ["AUS", "PNG"]).Items;
        Assert.Equal([0, 1], rows.Select(r => r.Counts.InForceOf(AgreementType.Other).Value));
        Assert.Equal([1, 1], rows.Select(r => r.Counts.HeldOf(AgreementType.Other).Value));
        Assert.Equal(rows[0].Jaccard!.Value, 10.0 / (rows[0].PartnersA.Value + rows[0].PartnersB.Value - 10)!.Value, 1e-15);
    }

    private static string Both(PanelCount count) => FormattableString.Invariant($"{count.Value}+{count.Uncertain}");
}
