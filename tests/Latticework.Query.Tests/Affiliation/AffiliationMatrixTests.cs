using Xunit;

namespace Latticework.Query.Tests;

public sealed class AffiliationMatrixTests
{
    /// <summary>Actor 0 is in all four gatherings, 1 in three, 2 in two, 3 in one, 4 in none.</summary>
    private static readonly AffiliationMatrix _small = AffiliationMatrix.Create(5, [[1, 0], [0, 1, 2, 1], [3, 2, 1, 0], [0]]);

    [Fact]
    public void Create_MembersInAnyOrderAndTwice_AreASet()
    {
        Assert.Equal((5, 4, 10), (_small.Actors, _small.Gatherings, _small.Memberships));
        Assert.Equal([4, 3, 2, 1, 0], Enumerable.Range(0, 5).Select(_small.Degree));
        Assert.Equal([2, 3, 4, 1], Enumerable.Range(0, 4).Select(_small.Size));
        Assert.Equal([0, 1, 2], _small.MembersOf(1).ToArray());
        Assert.Equal([0, 1, 2], _small.GatheringsOf(1).ToArray());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void Create_MemberOutOfRange_IsRefused(int member)
    {
        var fault = Assert.Throws<ArgumentException>(() => AffiliationMatrix.Create(5, [[0], [member]]));
        Assert.Contains($"Gathering 1 has member {member}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SharedGatherings_OfTwo_AreInOrder()
    {
        Assert.Equal([0, 1, 2], _small.SharedGatherings(0, 1));
        Assert.Equal([2], _small.SharedGatherings(3, 1));
        Assert.Empty(_small.SharedGatherings(4, 0));
    }

    [Fact]
    public void Indices_OfTwo_AreAsWorkedByHand()
    {
        var indices = _small.Indices(0, 2);
        Assert.Equal(2, indices.Shared);
        Assert.Equal(2.0 / 4, indices.Jaccard);
        Assert.Equal(2.0 / 2, indices.Overlap);
        Assert.Equal(1.0 / 2 + 1.0 / 3, indices.Newman!.Value, 1e-15);
        Assert.Equal(1 / Math.Log(3) + 1 / Math.Log(4), indices.AdamicAdar!.Value, 1e-15);
    }

    [Fact]
    public void Indices_NationInNothing_AreAbsent() =>
        Assert.Equal(new OverlapIndices(0, null, null, null, null), _small.Indices(0, 4));

    [Fact]
    public void Indices_ActorWithItself_IsRefused() => Assert.Throws<ArgumentException>(() => _small.Indices(1, 1));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(-1, 0)]
    [InlineData(0, 5)]
    public void Counts_NoPair_AreRefused(int first, int second) =>
        Assert.ThrowsAny<ArgumentException>(() => _small.CountShared()[first, second]);

    [Fact]
    public void Counts_NoActors_AreNone() => Assert.Equal(0, AffiliationMatrix.Create(0, []).CountShared().Pairs);

    [Theory]
    [InlineData(12, 20, 300)]
    [InlineData(40, 300, 20)]
    public void Matrix_Random_AgreesWithNaiveCounts(int actors, int gatherings, int count) =>
        RandomMatrices.Check(actors, gatherings, count, (matrix, cells) =>
        {
            var counts = matrix.CountShared();
            var columns = Enumerable.Range(0, matrix.Gatherings).ToArray();
            for (var i = 0; i < matrix.Actors; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    int[] shared = [.. columns.Where(e => cells[i, e] && cells[j, e])];
                    var union = columns.Count(e => cells[i, e] || cells[j, e]);
                    var least = Math.Min(columns.Count(e => cells[i, e]), columns.Count(e => cells[j, e]));
                    Assert.Equal(shared, matrix.SharedGatherings(i, j));
                    Assert.Equal(shared.Length, matrix.Shared(i, j));
                    Assert.Equal(shared.Length, counts[i, j]);
                    Assert.Equal(shared.Length, counts[j, i]);
                    var indices = matrix.Indices(i, j);
                    Assert.Equal(least == 0 ? null : (double)shared.Length / union, indices.Jaccard);
                    Assert.Equal(least == 0 ? null : (double)shared.Length / least, indices.Overlap);
                    if (least == 0) continue;
                    Assert.Equal(shared.Sum(e => 1.0 / (Size(cells, e) - 1)), indices.Newman!.Value, 1e-12);
                    Assert.Equal(shared.Sum(e => 1 / Math.Log(Size(cells, e))), indices.AdamicAdar!.Value, 1e-12);
                }
            }
        });

    private static int Size(bool[,] cells, int gathering) =>
        Enumerable.Range(0, cells.GetLength(0)).Count(actor => cells[actor, gathering]);
}
