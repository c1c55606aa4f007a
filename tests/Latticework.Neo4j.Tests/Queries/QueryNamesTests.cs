using Latticework.Facts;
using Xunit;

namespace Latticework.Neo4j.Tests;

public sealed class QueryNamesTests
{
    private static readonly QueryNames Names = new(EmbeddedFactStore.Shipped());

    [Theory]
    [InlineData(QueryValueType.Nation, "south korea", "KOR")]
    [InlineData(QueryValueType.Actor, "nato", "NATO")]
    [InlineData(QueryValueType.Day, "2025", "2025-12-31")]
    [InlineData(QueryValueType.FirstDay, "2025-02", "2025-02-01")]
    [InlineData(QueryValueType.Forum, "quad", "forum-quad")]
    [InlineData(QueryValueType.Forum, "forum-quad", "forum-quad")]
    [InlineData(QueryValueType.Person, "judith collins", "Judith Collins")]
    [InlineData(QueryValueType.Series, "annualex", "ANNUALEX")]
    [InlineData(QueryValueType.Publisher, "reuters", "Reuters")]
    [InlineData(QueryValueType.AgreementType, "mutual-defence", "mutual-defence")]
    [InlineData(QueryValueType.Number, "4", 4L)]
    public void Value_AnyLawfulName_IsTheGraphsOwn(QueryValueType type, string text, object value) => Assert.Equal(value, Names.Value(Parameter(type), text));

    [Fact]
    public void Value_Nations_AreCodes() => Assert.Equal(["JPN", "NZL"], Assert.IsType<string[]>(Names.Value(Parameter(QueryValueType.Nations), "Japan, New Zealand")));

    [Theory]
    [InlineData(QueryValueType.Nation, "Jpan", "unknown nation 'Jpan'; did you mean JPN (Japan)?")]
    [InlineData(QueryValueType.Nation, "NATO", "'NATO' is an organisation; name a nation")]
    [InlineData(QueryValueType.Agreement, "acsa-jpn-nzl-2024", "unknown agreement 'acsa-jpn-nzl-2024'; did you mean acsa-jpn-nzl-2025, acsa-jpn-nld-2025 or acsa-jpn-phl-2026?")]
    [InlineData(QueryValueType.Forum, "Quat", "unknown forum 'Quat'; did you mean Quad?")]
    [InlineData(QueryValueType.Person, "Judit Collins", "unknown person 'Judit Collins'; did you mean Judith Collins?")]
    [InlineData(QueryValueType.ForumForm, "club", "unknown word 'club'; write one of: alliance, minilateral, multilateral, dialogue, industrial, intelligence")]
    [InlineData(QueryValueType.Number, "0", "x '0' is no number; write a whole number from 1")]
    public void Value_NamesNothing_SaysWhatInstead(QueryValueType type, string text, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => Names.Value(Parameter(type), text)).Message);

    [Fact]
    public void Values_MissingParameter_SaysWhatTheQueryTakes()
    {
        var error = Assert.Throws<ArgumentException>(() => Names.Values(NamedQuery.Of("shared-partners"), new Dictionary<string, string> { ["a"] = "JPN" }));
        Assert.Equal("shared-partners lacks the parameter 'b'; it takes a=JPN, b=NZL, day=2025-12-31 (may be left out)", error.Message);
    }

    [Fact]
    public void Values_UnknownParameter_SaysWhatTheQueryTakes()
    {
        var error = Assert.Throws<ArgumentException>(() => Names.Values(NamedQuery.Of("sources-of-fact"), new Dictionary<string, string> { ["id"] = "x" }));
        Assert.Equal("sources-of-fact takes no parameter 'id'; it takes fact=acsa-jpn-nzl-2025", error.Message);
    }

    [Fact]
    public void Values_OptionalLeftOut_IsNull() =>
        Assert.Null(Names.Values(NamedQuery.Of("shared-partners"), new Dictionary<string, string> { ["a"] = "JPN", ["b"] = "NZL" })["day"]);

    private static QueryParameter Parameter(QueryValueType type) => new("x", type, false, "example");
}
