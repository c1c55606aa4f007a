using Xunit;

namespace Latticework.Query.Tests;

/// <summary>Golden values on Multinational Military Exercises v7.</summary>
public sealed class MmeOverlapTests
{
    private const int Usa = 2, Kor = 732, Jpn = 740, Ind = 750, Aus = 900, Nzl = 920;

    [Theory]
    [InlineData(Jpn, Aus, 244, 339, 41, 0.07565, 0.16803, 0.662263)]
    [InlineData(Usa, Jpn, 1871, 244, 212, 0.11140, 0.86885, 1.42636e-05)]
    [InlineData(Kor, Jpn, 159, 244, 33, 0.08919, 0.20755, 0.0139541)]
    [InlineData(Ind, Aus, 149, 339, 8, 0.01667, 0.05369, 0.999998)]
    public void Overlap_MmePair_HasItsGoldenValues(
        int first, int second, int events, int otherEvents, int shared, double jaccard, double overlap, double more)
    {
        var (matrix, i, j) = Pair(first, second);
        Assert.Equal((events, otherEvents), (matrix.Degree(i), matrix.Degree(j)));
        var indices = matrix.Indices(i, j);
        Assert.Equal(shared, indices.Shared);
        Assert.Equal(jaccard, indices.Jaccard!.Value, 0.5e-5);
        Assert.Equal(overlap, indices.Overlap!.Value, 0.5e-5);
        RandomMatrices.AssertRelative(more, NullModel.Fit(matrix).PMore(i, j, shared), 4e-6);
    }

    [Fact]
    public void Overlap_MmeAustraliaAndNewZealand_IsFarBeyondChance()
    {
        var (matrix, i, j) = Pair(Aus, Nzl);
        var indices = matrix.Indices(i, j);
        Assert.Equal(143, indices.Shared);
        Assert.Equal(0.38133, indices.Jaccard!.Value, 0.5e-5);
        Assert.Equal(0.79888, indices.Overlap!.Value, 0.5e-5);
        Assert.InRange(NullModel.Fit(matrix).PMore(i, j, 143), double.Epsilon, 1e-15);
    }

    [Fact]
    public void Overlap_MmeAllPairs_HasItsGoldenCounts()
    {
        var matrix = Datasets.Mme.Matrix;
        var model = NullModel.Fit(matrix);
        Assert.Equal((89, 24), (model.ActorClasses, model.GatheringClasses));
        var tests = model.TestAll(matrix.CountShared());
        Assert.Equal(14_706, tests.Length);
        Assert.Equal(3_599, tests.Count(test => test.Shared > 0));
        Assert.Equal(1_363, tests.Count(test => test.PMore < 0.05));
        Assert.Equal(1_086, tests.Count(test => test.PMore < 0.01));
        Assert.Equal(501, MultipleTests.Bonferroni([.. tests.Select(test => test.PMore)]).Count(p => p < 0.05));
        Assert.InRange(MultipleTests.Holm([.. tests.Select(test => test.PMore)]).Count(p => p < 0.05), 501, 1_086);
    }

    private static (AffiliationMatrix Matrix, int First, int Second) Pair(int first, int second)
    {
        var mme = Datasets.Mme;
        return (mme.Matrix, mme.Actor(first), mme.Actor(second));
    }
}
