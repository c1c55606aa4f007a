using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Latticework.Query;

/// <summary>
/// What actors would share by chance, given how much each takes part and how large each gathering is: the bipartite configuration
/// model, also called stochastic degree sequence model (Saracco et al. 2017, doi:10.1088/1367-2630/aa6b38; Neal 2014,
/// doi:10.1016/j.socnet.2014.06.001). Cells are independent, p = xy / (1 + xy), and the expected row and column sums equal those of
/// the matrix to 1e-10. Cells that are the same in every matrix with these sums (all-0 and all-1 rows and columns, nested blocks)
/// are fixed at 0 or 1. Safe for use from several threads.
/// </summary>
public sealed class NullModel
{
    private readonly DegreeClasses _actors;
    private readonly DegreeClasses _gatherings;
    private readonly CellProbabilities _cells;

    private NullModel(DegreeClasses actors, DegreeClasses gatherings)
    {
        (_actors, _gatherings) = (actors, gatherings);
        _cells = CellProbabilities.Of(actors, gatherings);
    }

    /// <summary>The number of actors.</summary>
    public int Actors => _actors.ClassOf.Length;

    /// <summary>The number of gatherings.</summary>
    public int Gatherings => _gatherings.ClassOf.Length;

    /// <summary>The number of different degrees among the actors.</summary>
    public int ActorClasses => _actors.Count;

    /// <summary>The number of different sizes among the gatherings.</summary>
    public int GatheringClasses => _gatherings.Count;

    /// <summary>Solves the model for a matrix, in O(a · g · min(a, g)) a step for a classes of actors and g classes of gatherings.</summary>
    /// <param name="matrix">The observed matrix.</param>
    /// <returns>The model.</returns>
    /// <exception cref="InvalidOperationException">The sums could not be met to 1e-10.</exception>
    public static NullModel Fit(AffiliationMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return new NullModel(
            DegreeClasses.Of(Enumerable.Range(0, matrix.Actors).Select(matrix.Degree)),
            DegreeClasses.Of(Enumerable.Range(0, matrix.Gatherings).Select(matrix.Size)));
    }

    /// <summary>The probability that <paramref name="actor"/> takes part in <paramref name="gathering"/>.</summary>
    /// <param name="actor">An actor's number.</param>
    /// <param name="gathering">A gathering's number.</param>
    /// <returns>From 0 to 1, both inclusive.</returns>
    public double Probability(int actor, int gathering) =>
        _cells.Ones(_actors.ClassOf[actor])[_gatherings.ClassOf[gathering]];

    /// <summary>The expected number of gatherings shared by two actors.</summary>
    /// <param name="first">An actor's number.</param>
    /// <param name="second">Another actor's number.</param>
    /// <returns>The sum of the products of their probabilities.</returns>
    public double Expected(int first, int second)
    {
        var (one, other) = Classes(first, second);
        return new SharedDistribution(_cells, _gatherings).Expected(one, other);
    }

    /// <summary>The probability that two actors share <paramref name="shared"/> gatherings or more: small where they share many.</summary>
    /// <param name="first">An actor's number.</param>
    /// <param name="second">Another actor's number.</param>
    /// <param name="shared">n, 0 or more.</param>
    /// <returns>P(X ≥ n), exact but for rounding; also tiny values have a small relative error.</returns>
    public double PMore(int first, int second, int shared) => Distribution(first, second, shared).More(shared);

    /// <summary>The probability that two actors share <paramref name="shared"/> gatherings or fewer: small where they share few.</summary>
    /// <param name="first">An actor's number.</param>
    /// <param name="second">Another actor's number.</param>
    /// <param name="shared">n, 0 or more.</param>
    /// <returns>P(X ≤ n), exact but for rounding; also tiny values have a small relative error.</returns>
    public double PLess(int first, int second, int shared) => Distribution(first, second, shared).Less(shared);

    /// <summary>Both tails for a pair.</summary>
    /// <param name="first">An actor's number.</param>
    /// <param name="second">Another actor's number.</param>
    /// <param name="shared">n, 0 or more.</param>
    /// <returns>The test; its p values are absent when one of the two takes part in nothing.</returns>
    public PairTest Test(int first, int second, int shared) =>
        Result(Distribution(first, second, shared), first, second, shared);

    /// <summary>Tests all pairs of actors, in one convolution for each pair of degrees.</summary>
    /// <param name="counts">The shared gatherings of the matrix that the model was solved for.</param>
    /// <returns>The tests, ordered by the first and then by the second actor, first &lt; second.</returns>
    /// <exception cref="ArgumentException">The counts have another number of actors.</exception>
    public ImmutableArray<PairTest> TestAll(SharedCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Actors != Actors)
            throw new ArgumentException($"The counts are of {counts.Actors} actors, the model of {Actors}; count the same matrix.", nameof(counts));
        var members = _actors.ClassOf.Index().ToLookup(entry => entry.Item, entry => entry.Index);
        var groups = Enumerable.Range(0, ActorClasses).Select(group => members[group].ToArray()).ToArray();
        var distribution = new SharedDistribution(_cells, _gatherings);
        var tests = new PairTest[counts.Pairs];
        var pairs = new List<(int First, int Second, int Shared)>();
        for (var group = 0; group < groups.Length; group++)
        {
            for (var other = group; other < groups.Length; other++)
            {
                pairs.Clear();
                var most = 0;
                foreach (var i in groups[group])
                {
                    foreach (var j in groups[other])
                    {
                        if (i == j || (group == other && i > j)) continue;
                        var shared = counts[i, j];
                        most = Math.Max(most, shared);
                        pairs.Add((Math.Min(i, j), Math.Max(i, j), shared));
                    }
                }

                if (pairs.Count == 0) continue;
                distribution.Compute(group, other, most);
                foreach (var (first, second, shared) in pairs)
                    tests[counts.Place(first, second)] = Result(distribution, first, second, shared);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(tests);
    }

    private PairTest Result(SharedDistribution distribution, int first, int second, int shared)
    {
        var (one, other) = Classes(first, second);
        var expected = distribution.Expected(one, other);
        return _actors.Degrees[one] == 0 || _actors.Degrees[other] == 0
            ? new PairTest(first, second, shared, expected, null, null)
            : new PairTest(first, second, shared, expected, distribution.More(shared), distribution.Less(shared));
    }

    private SharedDistribution Distribution(int first, int second, int shared)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(shared);
        var (one, other) = Classes(first, second);
        var distribution = new SharedDistribution(_cells, _gatherings);
        distribution.Compute(one, other, shared);
        return distribution;
    }

    private (int One, int Other) Classes(int first, int second) => first != second
        ? (_actors.ClassOf[first], _actors.ClassOf[second])
        : throw new ArgumentException($"Both actors are {first}; a pair is two different actors.", nameof(second));
}
