using CsCheck;
using Xunit;

namespace Latticework.Query.Tests;

public sealed class MultipleTestsTests
{
    [Fact]
    public void BenjaminiHochberg_FiveTests_AreAsWorkedByHand()
    {
        var q = MultipleTests.BenjaminiHochberg([0.04, 0.01, null, 0.03, 0.5, 0.002]);
        double?[] expected = [0.05, 0.025, null, 0.05, 0.5, 0.01];
        Assert.Equal(expected.Length, q.Length);
        foreach (var (want, have) in expected.Zip(q))
        {
            Assert.Equal(want is null, have is null);
            Assert.Equal(want ?? 0, have ?? 0, 1e-15);
        }
    }

    [Fact]
    public void Bonferroni_AbsentP_IsNoTest() =>
        Assert.Equal([0.25, null, 1.0], MultipleTests.Bonferroni([0.125, null, 0.75]));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Corrections_NoProbability_AreRefused(double p)
    {
        Assert.Throws<ArgumentException>(() => MultipleTests.BenjaminiHochberg([0.5, p]));
        Assert.Throws<ArgumentException>(() => MultipleTests.Bonferroni([p]));
    }

    [Fact]
    public void BenjaminiHochberg_Random_AgreesWithItsDefinition()
    {
        for (uint seed = 1; seed <= 200; seed++)
        {
            var p = Gen.Double[0, 1].Array[0, 30].Generate(new PCG(seed, 7), null, out _);
            var q = MultipleTests.BenjaminiHochberg([.. p.Select(value => (double?)value)]);
            for (var test = 0; test < p.Length; test++)
            {
                var least = p.Where(other => other >= p[test]).Min(other => Math.Min(1, other * p.Length / p.Count(any => any <= other)));
                Assert.Equal(least, q[test]!.Value, 1e-12);
            }
        }
    }
}
