using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Latticework.Web.Tests;

/// <summary>The explorer's page and its files, as a browser fetches them.</summary>
public sealed partial class ExplorerPageTests(ServedShipped served) : IClassFixture<ServedShipped>
{
    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/?view=network&nations=JPN,AUS", "text/html; charset=utf-8")]
    [InlineData("/explorer/main.js", "text/javascript; charset=utf-8")]
    [InlineData("/explorer/base.css", "text/css; charset=utf-8")]
    [InlineData("/explorer/vendor/licences.txt", "text/plain; charset=utf-8")]
    public async Task File_Asked_ComesWithItsType_AndAPolicyWithoutInlineScript(string address, string type)
    {
        var response = await served.AskAsync(address);
        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType?.ToString()));
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_HasNoInlineScriptOrStyle()
    {
        var html = await (await served.AskAsync("/")).Content.ReadAsStringAsync();
        Assert.DoesNotMatch("<script(?![^>]* src=\"/explorer/)|<style| style=| on[a-z]+=", html);
    }

    [Fact]
    public async Task EveryFile_NamedByAnother_IsServed()
    {
        var (waiting, seen) = (new Queue<string>(["/"]), new HashSet<string>());
        while (waiting.TryDequeue(out var address))
        {
            if (!seen.Add(address)) continue;
            var response = await served.AskAsync(address);
            Assert.True(response.IsSuccessStatusCode, $"{address}: {response.StatusCode}");
            if (address == "/explorer/vendor/bundle.js" || address.StartsWith("/api", StringComparison.Ordinal)) continue;
            var text = await response.Content.ReadAsStringAsync();
            foreach (var named in Linked().Matches(text).Select(m => m.Groups[1].Value)) waiting.Enqueue(named);
            foreach (var imported in Imported().Matches(text).Select(m => m.Groups[1].Value)) waiting.Enqueue(new Uri(new Uri("http://here" + address), imported).AbsolutePath);
        }

        Assert.Contains("/explorer/views/network.js", seen);
        Assert.Contains("/explorer/vendor/bundle.js", seen);
    }

    [Fact]
    public async Task File_AskedAgain_IsNotSentAgain_AndComesCompressedToThoseWhoTakeIt()
    {
        var plain = await served.AskAsync("/explorer/vendor/bundle.js");
        var packed = await served.AskAsync("/explorer/vendor/bundle.js", ("Accept-Encoding", "gzip, br"));
        Assert.Equal("br", packed.Content.Headers.ContentEncoding.Single());
        Assert.True(packed.Content.Headers.ContentLength < plain.Content.Headers.ContentLength / 2);
        await using var unpacked = new System.IO.Compression.BrotliStream(await packed.Content.ReadAsStreamAsync(), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await reader.ReadToEndAsync());
        var again = await served.AskAsync("/explorer/vendor/bundle.js", ("If-None-Match", plain.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [GeneratedRegex("(?:src|href)=\"(/explorer/[^\"]*)\"")]
    private static partial Regex Linked();

    [GeneratedRegex("(?:from |import\\()'(\\.[^']*)'")]
    private static partial Regex Imported();
}
