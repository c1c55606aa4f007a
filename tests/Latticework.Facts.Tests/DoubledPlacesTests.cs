using CsCheck;
using Xunit;

namespace Latticework.Facts.Tests;

public sealed class DoubledPlacesTests
{
    [Fact]
    public void Of_AnyList_GivesWhatStoodBefore() => Gen.Int[0, 60].Array[0, 40].Sample(numbers =>
        DoubledPlaces.Of([.. numbers], number => $"text {number}").SequenceEqual(Enumerable.Range(0, numbers.Length).Where(i => Array.IndexOf(numbers, numbers[i]) < i)));
}
