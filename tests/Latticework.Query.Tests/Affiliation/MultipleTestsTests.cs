using System.Globalization;
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
    [InlineData(TestCorrection.None, "0.01 0.04 0.03 0.005 0.5 0.02 0.9")]
    [InlineData(TestCorrection.Bonferroni, "0.07 0.28 0.21 0.035 1 0.14 1")]
    [InlineData(TestCorrection.Holm, "0.06 0.12 0.12 0.035 1 0.1 1")]
    [InlineData(TestCorrection.Bh, "0.035 0.056 0.0525 0.035 0.5833333333333334 0.0466666666666667 0.9")]
    public void Corrected_SevenTests_AreThoseOfR(TestCorrection correction, string expected)
    {
        // Of R 4.2.2: p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.5, 0.02, 0.9), method)
        var corrected = MultipleTests.Corrected([0.01, 0.04, 0.03, 0.005, 0.5, null, 0.02, 0.9], correction);
        Assert.Null(corrected[5]);
        foreach (var (want, have) in expected.Split(' ').Zip(corrected.RemoveAt(5))) Assert.Equal(double.Parse(want, CultureInfo.InvariantCulture), have!.Value, 1e-15);
    }

    [Fact]
    public void Holm_Random_AgreesWithItsDefinition()
    {
        for (uint seed = 1; seed <= 200; seed++)
        {
            var p = Gen.Double[0, 1].Array[0, 30].Generate(new PCG(seed, 7), null, out _);
            var holm = MultipleTests.Holm([.. p.Select(value => (double?)value)]);
            for (var test = 0; test < p.Length; test++)
            {
                var most = p.Where(other => other <= p[test]).Max(other => Math.Min(1, other * (p.Length - p.Count(any => any < other))));
                Assert.Equal(most, holm[test]!.Value, 1e-12);
            }
        }
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Corrections_NoProbability_AreRefused(double p)
    {
        Assert.Throws<ArgumentException>(() => MultipleTests.BenjaminiHochberg([0.5, p]));
        Assert.Throws<ArgumentException>(() => MultipleTests.Bonferroni([p]));
        Assert.Throws<ArgumentException>(() => MultipleTests.Holm([p]));
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
