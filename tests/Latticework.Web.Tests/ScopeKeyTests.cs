using Latticework.Facts;
using Latticework.Query;
using Xunit;

namespace Latticework.Web.Tests;

public sealed class ScopeKeyTests
{
    [Fact]
    public void Key_OfEveryProperty_HoldsIt() => Assert.All(typeof(RelationScope).GetProperties().Where(p => p.GetMethod is { IsStatic: false, IsPublic: true }), property => Assert.Contains($"\"{property.Name}\":", ScopeKey.Of(new()), StringComparison.Ordinal));

    [Fact]
    public void Key_OfEqualScopes_IsTheSame_AndOfOthersIsNot()
    {
        RelationScope Made(string day) => new() { AsOf = PartialDate.Parse(day), Types = [AgreementType.Acsa], Without = [FactId.Parse("acsa-jpn-nzl-2025")], Readings = [ReadingChoice.Parse("a-b.signed=2020")] };
        Assert.Equal(ScopeKey.Of(Made("2025")), ScopeKey.Of(Made("2025")));
        Assert.NotEqual(ScopeKey.Of(Made("2025")), ScopeKey.Of(Made("2024")));
        Assert.NotEqual(ScopeKey.Of(Made("2025")), ScopeKey.Of(Made("2025") with { Types = [AgreementType.Isa] }));
    }
}
