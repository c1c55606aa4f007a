using Xunit;

namespace Latticework.Query.Tests;

public sealed class NullModelTests
{
    [Fact]
    public void NullModel_RegularMatrix_IsAsWorkedByHand()
    {
        // Every nation is in one of two gatherings of two: p = 1/2 everywhere, and what two nations share is binomial (2, 1/4).
        var model = Fit(4, [[0, 1], [2, 3]]);
        Assert.Equal(0.5, model.Probability(0, 1), 1e-12);
        Assert.Equal(0.5, model.Expected(0, 1), 1e-12);
        Assert.Equal(1, model.PMore(0, 1, 0), 1e-12);
        Assert.Equal(7.0 / 16, model.PMore(0, 1, 1), 1e-12);
        Assert.Equal(1.0 / 16, model.PMore(0, 2, 2), 1e-12);
        Assert.Equal(0, model.PMore(0, 2, 3));
        Assert.Equal(9.0 / 16, model.PLess(0, 2, 0), 1e-12);
        Assert.Equal(15.0 / 16, model.PLess(0, 2, 1), 1e-12);
        Assert.Equal(1, model.PLess(0, 2, 7), 1e-12);
    }

    [Fact]
    public void NullModel_GatheringOfAllWhoTakePart_IsCertain()
    {
        // Nation 4 is in nothing; without it the third gathering is one of all, and the rest is the matrix above.
        var model = Fit(5, [[0, 1], [2, 3], [0, 1, 2, 3]]);
        Assert.Equal([0, 0, 0], Enumerable.Range(0, 3).Select(gathering => model.Probability(4, gathering)));
        Assert.Equal(1, model.Probability(2, 2));
        Assert.Equal(0.5, model.Probability(2, 0), 1e-12);
        Assert.Equal(1, model.PMore(0, 1, 1), 1e-12);
        Assert.Equal(7.0 / 16, model.PMore(0, 1, 2), 1e-12);
        Assert.Equal(0, model.PLess(0, 1, 0));
        Assert.Equal(9.0 / 16, model.PLess(0, 1, 1), 1e-12);
    }

    [Fact]
    public void NullModel_NationInEverything_IsCertain()
    {
        var model = Fit(5, [[0, 1, 4], [2, 3, 4]]);
        Assert.Equal(1, model.Probability(4, 1));
        Assert.Equal(0.25, model.PMore(0, 4, 2), 1e-12);
        Assert.Equal(1.0 / 16, model.PMore(0, 1, 2), 1e-12);
    }

    [Fact]
    public void NullModel_NestedMatrix_IsTheMatrixItself()
    {
        var matrix = AffiliationMatrix.Create(4, [[0, 1, 2], [0, 1], [0], []]);
        var model = NullModel.Fit(matrix);
        for (var actor = 0; actor < 4; actor++)
            for (var gathering = 0; gathering < 4; gathering++)
                Assert.Equal(matrix.MembersOf(gathering).Contains(actor) ? 1 : 0, model.Probability(actor, gathering));
        Assert.Equal(1, model.PMore(0, 1, 2));
        Assert.Equal(0, model.PMore(0, 1, 3));
    }

    [Fact]
    public void NullModel_SumsOnTheirBound_FixBlocksAndHalveTheRest()
    {
        // Row sums 3, 3, 1, 1 and column sums 3, 3, 1, 1: no row or column is all 0 or all 1, and yet half of the cells have no choice.
        var model = Fit(4, [[0, 1, 2], [0, 1, 3], [0], [1]]);
        Assert.Equal([1, 0.5, 0.5, 0], [model.Probability(0, 0), model.Probability(0, 2), model.Probability(2, 0), model.Probability(2, 2)]);
    }

    [Fact]
    public void Test_NationInNothing_HasNoP()
    {
        var matrix = AffiliationMatrix.Create(3, [[0, 1], [0], [1]]);
        var model = NullModel.Fit(matrix);
        var tests = model.TestAll(matrix.CountShared());
        Assert.Equal([(0, 1), (0, 2), (1, 2)], tests.Select(test => (test.First, test.Second)));
        Assert.NotNull(tests[0].PMore);
        Assert.Equal(new PairTest(0, 2, 0, 0, null, null), tests[1]);
        Assert.Equal(tests[1], model.Test(0, 2, 0));
    }

    [Fact]
    public void Test_NoPair_IsRefused()
    {
        var model = Fit(3, [[0, 1], [2]]);
        Assert.Throws<ArgumentException>(() => model.PMore(1, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => model.PMore(0, 1, -1));
        Assert.Throws<ArgumentException>(() => model.TestAll(AffiliationMatrix.Create(2, []).CountShared()));
    }

    [Fact]
    public void NullModel_NoGatherings_SharesNothing()
    {
        var model = Fit(2, []);
        Assert.Equal((0, 1.0, 0.0, 1.0), (model.Expected(0, 1), model.PMore(0, 1, 0), model.PMore(0, 1, 1), model.PLess(0, 1, 0)));
    }

    [Theory]
    [InlineData(4, 5, 2000)]
    [InlineData(12, 20, 300)]
    [InlineData(150, 60, 20)]
    [InlineData(60, 600, 20)]
    public void NullModel_Random_MeetsRowAndColumnSums(int actors, int gatherings, int count) =>
        RandomMatrices.Check(actors, gatherings, count, (matrix, _) => AssertSums(matrix, NullModel.Fit(matrix)));

    [Fact]
    public void NullModel_Mme_MeetsRowAndColumnSums() => AssertSums(Datasets.Mme.Matrix, NullModel.Fit(Datasets.Mme.Matrix));

    private static NullModel Fit(int actors, int[][] members) => NullModel.Fit(AffiliationMatrix.Create(actors, members));

    private static void AssertSums(AffiliationMatrix matrix, NullModel model)
    {
        for (var actor = 0; actor < matrix.Actors; actor++)
            Assert.Equal(matrix.Degree(actor), Enumerable.Range(0, matrix.Gatherings).Sum(e => model.Probability(actor, e)), 1e-9);
        for (var gathering = 0; gathering < matrix.Gatherings; gathering++)
            Assert.Equal(matrix.Size(gathering), Enumerable.Range(0, matrix.Actors).Sum(i => model.Probability(i, gathering)), 1e-9);
    }
}
