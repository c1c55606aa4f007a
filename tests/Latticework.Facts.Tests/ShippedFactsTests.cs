using Xunit;

namespace Latticework.Facts.Tests;

public sealed class ShippedFactsTests
{
    [Fact]
    public void Validate_ShippedDataset_FindsNothing() => Assert.Empty(FactValidator.Validate(ShippedFacts.Files));

    [Fact]
    public void Apply_EveryShippedAlternative_GivesOtherFact() => Assert.All(
        ShippedFacts.Files.Facts.SelectMany(fact => fact.Alternatives.Select(alternative => (fact, alternative))),
        pair => Assert.Equal(pair.alternative.Field == "fact", FactReading.Apply(pair.fact, pair.alternative) is null));
}
