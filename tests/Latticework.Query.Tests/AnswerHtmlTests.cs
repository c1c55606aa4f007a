using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

public sealed class AnswerHtmlTests
{
    [Fact]
    public void Html_OfAnAnswer_IsATableWithTheFactsByNumberAndTheirPages()
    {
        var set = Make.Set(
            Make.Agreement("a-1", "AAA CCC", "2020-05"),
            Make.Agreement("a-2", "BBB CCC", "2021") with { Confidence = Confidence.Reported, Sources = [new() { Url = "https://example.org/x?a=1&b=2", Publisher = "P", Title = "A <b>title</b>", Published = PartialDate.Parse("2021-02") }] });
        var html = set.Ask().SharedPartners("AAA", "BBB").ToHtml();
        Assert.StartsWith(
            """
            <table>
            <thead><tr><th>partner</th><th>facts</th><th>first</th></tr></thead>
            <tbody>
            <tr><td style="text-align:left">CCC (CCC)</td><td style="text-align:left">AAA [1] · BBB [2]</td><td style="text-align:left">2021</td></tr>
            </tbody>
            </table>
            <details><summary>Sources</summary>
            <ol>
            <li value="1">AAA-CCC agreement 2020, 2020-05 (a-1)<br><a href="https://example.org/page">Example, “A page”</a></li>
            <li value="2">BBB-CCC agreement 2021, 2021 (a-2, reported)<br><a href="https://example.org/x?a=1&amp;b=2">P, “A &lt;b&gt;title&lt;/b&gt;”, 2021-02</a></li>
            </ol>
            </details>

            """,
            html,
            StringComparison.Ordinal);
        Assert.EndsWith($"as of 2025-06-15; test 1, {set.Hash}, 2 facts</p>\n", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_OfNothing_SaysSo() => Assert.StartsWith("<p>None in this dataset.</p>\n<p style=", Make.Set(Make.Agreement("a-1", "AAA CCC", "2020")).Ask().SharedPartners("AAA", "BBB").ToHtml(), StringComparison.Ordinal);

    [Fact]
    public void Html_OfAPageThatIsNoWebAddress_IsNoLink()
    {
        var set = Make.Set(Make.Agreement("a-1", "AAA CCC", "2020") with { Sources = [new() { Url = "javascript:alert(1)", Publisher = "P", Title = "T" }] });
        Assert.DoesNotContain("href", set.Ask().Partners("AAA").ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Html_OfEveryQuestion_EncodesWhatItShows()
    {
        var lattice = Lattice.OpenShipped();
        string[] pages =
        [
            lattice.Partners("JPN").ToHtml(), lattice.Overlap("CHN", "RUS").ToHtml(), lattice.Paths("MNG", "FJI").ToHtml(), lattice.Structure().ToHtml(), lattice.Show("Quad").ToHtml(),
            lattice.Robustness.Ask(l => l.Partners("NZL")).ToHtml(), lattice.DyadYears(2024, 2025, false, ["JPN", "NZL"]).ToHtml(),
        ];
        Assert.All(pages, page => Assert.DoesNotContain("&lt;", System.Text.RegularExpressions.Regex.Replace(page, "<a href=[^>]*>|</?(table|thead|tbody|tr|th|td|p|details|summary|ol|li|br|a)( [a-z]+=\"[^\"<>]*\")*>", ""), StringComparison.Ordinal));
        Assert.All(pages, page => Assert.DoesNotMatch("<(?!/?(table|thead|tbody|tr|th|td|p|details|summary|ol|li|br|a)[ >])", page));
    }
}
