using System.Text.RegularExpressions;
using Latticework.Facts;
using Xunit;

namespace Latticework.Neo4j.Tests;

public sealed partial class NamedQueryTests
{
    private const string Whole = "// title: T\n// question: Q?\n// parameter: a nation = JPN\n// columns: x, y\n// reads: Actor\n// twin: Lattice.Partners\nRETURN 1 AS x, 2 AS y\n";
    private static readonly QueryNames Names = new(EmbeddedFactStore.Shipped());

    public static TheoryData<string> Queries => [.. NamedQuery.Names];

    [Fact]
    public void Names_AllFiles_AreTwentyFiveOrMoreInKebabCase()
    {
        Assert.True(NamedQuery.Names.Length >= 25);
        Assert.All(NamedQuery.Names, name => Assert.Matches("^[a-z]+(-[a-z]+)*$", name));
        Assert.Equal(NamedQuery.Names.Length, NamedQuery.All.Select(q => q.Title).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Header_EachFile_SaysWhatTheStatementTakesAndReads(string name)
    {
        var query = NamedQuery.Of(name);
        var statement = string.Concat(query.Text.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)).Select(line => line + "\n"));
        Assert.EndsWith("?", query.Question, StringComparison.Ordinal);
        Assert.Equal(query.Parameters.Select(p => p.Name).Order(), Parameter().Matches(statement).Select(m => m.Groups[1].Value).Distinct().Order());
        Assert.Equal(query.Reads.Order(), Name().Matches(Text().Replace(statement, "")).Select(m => m.Value).Distinct().Order());
        Assert.DoesNotMatch("(?i)\\b(create|merge|set|delete|remove|call db)\\b", statement);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Example_EachParameter_NamesSomethingInTheShippedDataset(string name)
    {
        var query = NamedQuery.Of(name);
        Assert.All(query.Parameters, p => Assert.NotNull(Names.Value(p, p.Example)));
    }

    [Theory]
    [InlineData("// title: T\n", "", "queries/q.cypher:1: the header lacks 'title'; write // title: …")]
    [InlineData("// twin: ", "// twins: ", "queries/q.cypher:6: unknown key 'twins'; the keys are title, question, parameter, columns, reads, twin")]
    [InlineData("// reads: Actor\n", "// reads: Actor\n// question: again\n", "queries/q.cypher:6: 'question' stands after 'reads'; write the keys in the order title, question, parameter, columns, reads, twin")]
    [InlineData("// title: T\n", "// title: T\n// title: T\n", "queries/q.cypher:2: 'title' stands after 'title'; write the keys in the order title, question, parameter, columns, reads, twin")]
    [InlineData("// question: Q?", "// what it is", "queries/q.cypher:2: '// what it is' is no line of a header; write // key: value")]
    [InlineData("a nation = JPN", "a nation", "queries/q.cypher:3: 'a nation' is no parameter; write NAME TYPE = EXAMPLE, or NAME TYPE? = EXAMPLE where it may be left out")]
    [InlineData("x, y", "x y", "queries/q.cypher:4: 'x y' in 'columns' is no single word; part them by a comma and a blank")]
    [InlineData("a nation = JPN", "a nation = JPN\n// parameter: a day = 2025", "queries/q.cypher:4: the parameter 'a' is named twice")]
    public void Parse_BadHeader_SaysWhereAndWhatInstead(string old, string bad, string message)
    {
        var error = Assert.Throws<FormatException>(() => NamedQuery.Parse("q", Whole.Replace(old, bad, StringComparison.Ordinal)));
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void Parse_UnknownType_ListsTheTypes()
    {
        var error = Assert.Throws<FormatException>(() => NamedQuery.Parse("q", Whole.Replace("a nation =", "a land =", StringComparison.Ordinal)));
        Assert.StartsWith("queries/q.cypher:3: unknown word 'land'; write one of: nation, nations, actor, day", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_UnknownName_SuggestsTheNearest()
    {
        var error = Assert.Throws<UnknownNameException>(() => NamedQuery.Of("shared-partner"));
        Assert.Equal("unknown query 'shared-partner'; did you mean shared-partners?", error.Message);
    }

    [GeneratedRegex("\\$(\\w+)")]
    private static partial Regex Parameter();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Text();

    // labels and types are in capitals at least at the start, and follow a colon or another of them
    [GeneratedRegex("(?<=[:|&])[A-Z]\\w+")]
    private static partial Regex Name();
}
