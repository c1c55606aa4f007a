using System.Globalization;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

public sealed class OverTimeTests
{
    private static readonly FactSet Four = Make.Set(
        Make.Agreement("a-1", "AAA BBB", "2019-07-01", terminated: "2021-12-31"),
        Make.Agreement("a-2", "AAA CCC", "2020"),
        Make.Agreement("a-3", "BBB CCC", "2021-02-28"),
        Make.Agreement("a-4", "BBB DDD", "1950-06"));

    [Theory]
    [InlineData(Interval.Year, "2015", "2017", "2015-12-31 2016-12-31 2017-12-31")]
    [InlineData(Interval.Year, "2015-12-31", "2017-12-30", "2015-12-31 2016-12-31")]
    [InlineData(Interval.Month, "2023-12-15", "2024-03", "2023-12-31 2024-01-31 2024-02-29 2024-03-31")]
    [InlineData(Interval.Month, "2023-02-28", "2023-02-28", "2023-02-28")]
    [InlineData(Interval.Year, "9998", "9999", "9998-12-31 9999-12-31")]
    [InlineData(Interval.Month, "9999-11", "9999", "9999-11-30 9999-12-31")]
    public void Days_OfASeries_AreTheEndsWithinItsDates(Interval every, string from, string to, string days) =>
        Assert.Equal(days, SeriesDays.Ends(every, PartialDate.Parse(from), PartialDate.Parse(to)).Select(d => d.ToString("O", CultureInfo.InvariantCulture)).Joined());

    [Theory]
    [InlineData(Interval.Year, "2017", "2015", "'2017' is after '2015'; write the earlier date first")]
    [InlineData(Interval.Year, "2015-02", "2015-11", "no year ends from 2015-02 to 2015-11")]
    [InlineData(Interval.Month, "1000", "2000", "more than 1200 months end")]
    public void Days_ThatAreNoSeries_AreRefused(Interval every, string from, string to, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => SeriesDays.Ends(every, PartialDate.Parse(from), PartialDate.Parse(to))).Message, StringComparison.Ordinal);

    [Fact]
    public void Ties_OfMidYear_CountFromThat31December()
    {
        var years = Over("2018", "2021").Ask(l => l.Partners("BBB"));
        Assert.Equal("2018DDD 2019AAA 2019DDD 2020AAA 2020DDD 2021CCC 2021DDD", years.Items.Select(i => $"{i.Day.Year}{i.Item.Partner}").Joined());
        Assert.Equal("a-4 a-1 a-3", years.Citations.Select(c => c.Fact).Joined());
    }

    [Fact]
    public void Days_OutsideTheCoverage_AreMissingAndNotZero()
    {
        var answer = Over("1948", "1951").Ask(l => l.Rank(Measure.Degree, new() { All = true }));
        Assert.Equal("1948-12-31 1949-12-31", answer.Missing.Select(d => d.ToString("O", CultureInfo.InvariantCulture)).Joined());
        Assert.Equal("1950 1951", answer.Items.Select(i => i.Day.Year).Distinct().Joined());
        var before = Over("1940", "1945").Ask(l => l.Structure());
        Assert.Empty(before.Items);
        Assert.Empty(before.Uncertain);
        Assert.Equal(6, before.Missing.Length);
    }

    [Fact]
    public void Uncertain_OnAnyDay_IsListedOnce()
    {
        var months = Four.Ask().Over(Interval.Month, PartialDate.Parse("2020-01"), PartialDate.Parse("2020-12")).Ask(l => l.Partners("CCC"));
        Assert.Equal("a-2", months.Uncertain.Joined());
        Assert.Equal("2020-12-31", months.Items.Select(i => i.Day.ToString("O", CultureInfo.InvariantCulture)).Joined());
    }

    [Fact]
    public void Question_OfDays_TellsThemAndDropsWhatDiffers()
    {
        var options = Over("2019", "2021").Ask(l => l.Trios()).Question.Options;
        Assert.Equal("every=year from=2019-12-31 to=2021-12-31 days=3", options.Select(o => $"{o.Key}={o.Value}").Joined());
    }

    [Fact]
    public void Ask_AQuestionThatCannotBeAsked_FailsAsForOneDay()
    {
        Assert.Throws<UnknownNameException>(() => Over("2019", "2021").Ask(l => l.Partners("XYZ")));
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Over("2019", "2021").Ask(l => l.Trios(), cancellationToken: cancelled.Token));
    }

    [Fact]
    public void Progress_OfDays_CountsEachOnce()
    {
        List<int> seen = [];
        Over("2015", "2024").Ask(l => l.Structure(), done => { lock (seen) seen.Add(done); });
        Assert.Equal(Enumerable.Range(1, 10), seen.Order());
    }

    [Fact]
    public void Answers_OfTheShippedFacts_AreThoseOfEachDay()
    {
        var shipped = Lattice.OpenShipped();
        Same(l => l.Rank(Measure.Betweenness, new() { WithoutNation = Make.Code("USA"), Evidence = true }));
        Same(l => l.Rank(Measure.Participation, new() { GroupBy = NationGroups.UsAllies }));
        Same(l => l.Structure(new() { Hub = Make.Code("USA") }));
        Same(l => l.Roles(NationGroups.UsAllies));
        Same(l => l.Gaps("USA", 10));
        Same(l => l.Trios(new() { Triples = true, Limit = 10 }));
        Same(l => l.SharedPartners("JPN", "AUS"));
        Same(l => l.Overlap("JPN", "AUS"));
        Same(l => l.Backbone());

        void Same<T>(Func<Lattice, Answer<T>> question) where T : ICited
        {
            var answer = shipped.Over(Interval.Year, PartialDate.Parse("2019"), PartialDate.Parse("2026")).Ask(question);
            Assert.Equal("2026", answer.Missing.Select(d => d.Year).Joined());
            var days = Enumerable.Range(2019, 7).Select(year => (Year: year, Answer: question(shipped.AsOf($"{year}-12-31")))).ToList();
            Assert.Equal(
                days.SelectMany(d => d.Answer.Items.Select(i => $"{d.Year} {AnswerJson.Item(i)}")),
                answer.Items.Select(i => $"{i.Day.Year} {AnswerJson.Item(i.Item)}"));
            Assert.Equal(days.SelectMany(d => d.Answer.Citations).Select(c => c.Fact).Distinct().Order(), answer.Citations.Select(c => c.Fact).Order());
            Assert.Equal(days.Sum(d => d.Answer.Omitted), answer.Omitted);
        }
    }

    private static LatticeOverTime Over(string from, string to) => Four.Ask().Over(Interval.Year, PartialDate.Parse(from), PartialDate.Parse(to));
}
