using Latticework.Facts;
using Xunit;

namespace Latticework.Neo4j.Tests;

public sealed class OwnNamesTests
{
    public static TheoryData<FactKind> Kinds => [.. Enum.GetValues<FactKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AddUnseen_OfEachKind_MakesStagedNodesInPlaceOfFacts(FactKind kind)
    {
        var (seen, unseen) = (OwnNames.AddFacts(kind).Text, OwnNames.AddUnseen(kind));
        Assert.Contains($"(f:Fact:{kind} {{", seen, StringComparison.Ordinal);
        Assert.Equal(seen.Replace($":Fact:{kind} {{", $":Staged {{ staged: '{kind}', stagedBy: $load,", StringComparison.Ordinal), unseen);
        Assert.DoesNotContain("CREATE (f:Fact", unseen, StringComparison.Ordinal);
    }
}
