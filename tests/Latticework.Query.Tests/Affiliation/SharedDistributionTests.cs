using Xunit;

namespace Latticework.Query.Tests;

/// <summary>The exact tails against a convolution over all gatherings, one by one.</summary>
public sealed class SharedDistributionTests
{
    [Theory]
    [InlineData(4, 6, 500)]
    [InlineData(10, 60, 60)]
    [InlineData(4, 1500, 8)]
    public void Tails_Random_AgreeWithConvolutionOneByOne(int actors, int gatherings, int count) =>
        RandomMatrices.Check(actors, gatherings, count, (matrix, _) =>
        {
            var model = NullModel.Fit(matrix);
            for (var i = 0; i < matrix.Actors; i++)
                for (var j = 0; j < i; j++)
                    AssertTails(model, i, j, step: 1 + matrix.Gatherings / 40);
        });

    [Fact]
    public void Tails_MmeFarFromTheMean_KeepTheirRelativeAccuracy()
    {
        var mme = Datasets.Mme;
        var model = NullModel.Fit(mme.Matrix);
        AssertTails(model, mme.Actor(900), mme.Actor(920), step: 7);
        AssertTails(model, mme.Actor(2), mme.Actor(200), step: 97);
    }

    [Fact]
    public void TestAll_Random_AgreesWithSinglePairs() =>
        RandomMatrices.Check(12, 80, 60, (matrix, _) =>
        {
            var model = NullModel.Fit(matrix);
            foreach (var test in model.TestAll(matrix.CountShared()))
            {
                Assert.Equal(matrix.Shared(test.First, test.Second), test.Shared);
                if (test.PMore is not { } more || test.PLess is not { } less) continue;
                RandomMatrices.AssertRelative(model.PMore(test.First, test.Second, test.Shared), more, 1e-12);
                RandomMatrices.AssertRelative(model.PLess(test.First, test.Second, test.Shared), less, 1e-12);
                Assert.Equal(model.Expected(test.First, test.Second), test.Expected, 1e-12);
            }
        });

    private static void AssertTails(NullModel model, int first, int second, int step)
    {
        var all = OneByOne(model, first, second);
        for (var n = 0; n <= model.Gatherings + 1; n += step)
        {
            var (more, less) = (Math.Min(1, all.Skip(n).Reverse().Sum()), Math.Min(1, all.Take(n + 1).Sum()));
            RandomMatrices.AssertRelative(more, model.PMore(first, second, n), 1e-9);
            RandomMatrices.AssertRelative(less, model.PLess(first, second, n), 1e-9);
        }
    }

    private static double[] OneByOne(NullModel model, int first, int second)
    {
        double[] values = [1];
        for (var gathering = 0; gathering < model.Gatherings; gathering++)
        {
            var both = model.Probability(first, gathering) * model.Probability(second, gathering);
            var next = new double[values.Length + 1];
            for (var k = 0; k < values.Length; k++)
            {
                next[k] += values[k] * (1 - both);
                next[k + 1] += values[k] * both;
            }

            values = next;
        }

        return values;
    }
}
