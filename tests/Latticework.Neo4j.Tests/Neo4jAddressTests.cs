using Xunit;

namespace Latticework.Neo4j.Tests;

public sealed class Neo4jAddressTests
{
    [Theory]
    [InlineData("http://localhost:7474", false, "http://localhost:7474/")]
    [InlineData("https://graph.example/neo4j", false, "https://graph.example/neo4j")]
    [InlineData("bolt://localhost:7687", true, "http://localhost:7474/")]
    [InlineData("neo4j://graph.example", true, "http://graph.example:7474/")]
    [InlineData("bolt+s://graph.example:7687", true, "https://graph.example:7473/")]
    [InlineData("neo4j+ssc://graph.example", true, "https://graph.example:7473/")]
    [InlineData("neo4j+s://0a1b2c3d.databases.neo4j.io", true, "https://0a1b2c3d.databases.neo4j.io/")]
    [InlineData("neo4j://[::1]:7687", true, "http://[::1]:7474/")]
    public void Parse_EachForm_NamesTheQueryApi(string text, bool isBolt, string queryApi)
    {
        var address = Neo4jAddress.Parse(text);
        Assert.Equal(isBolt, address.IsBolt);
        Assert.Equal(queryApi, address.QueryApi.AbsoluteUri);
        Assert.Equal(text, address.ToString());
    }

    [Theory]
    [InlineData("localhost:7474")]
    [InlineData("graph.example")]
    [InlineData("")]
    [InlineData("ftp://graph.example")]
    public void Parse_AnotherForm_SaysWhatToWrite(string text)
    {
        var error = Assert.Throws<ArgumentException>(() => Neo4jAddress.Parse(text));
        Assert.Contains("write http://HOST:7474", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://neo4j:s3cret-word@localhost:7474")]
    [InlineData("neo4j:s3cret-word@localhost")]
    [InlineData("http://neo4j:s3cret-word@")]
    public void Parse_APasswordInTheAddress_IsRefusedWithoutShowingIt(string text)
    {
        var error = Assert.Throws<ArgumentException>(() => Neo4jAddress.Parse(text));
        Assert.DoesNotContain("s3cret-word", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret-word", new Neo4jOptions { Address = text }.ToString(), StringComparison.Ordinal);
    }
}
