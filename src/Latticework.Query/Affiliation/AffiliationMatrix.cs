using System.Collections.Immutable;

namespace Latticework.Query;

/// <summary>
/// Who takes part in what: the two-mode (affiliation) network as an immutable binary matrix of <see cref="Actors"/> rows by
/// <see cref="Gatherings"/> columns. Actors and gatherings are numbered from 0 in the order in which they are given.
/// </summary>
public sealed class AffiliationMatrix
{
    private readonly IncidenceLists _byActor;
    private readonly IncidenceLists _byGathering;

    private AffiliationMatrix(IncidenceLists byGathering, int actors)
    {
        _byGathering = byGathering;
        _byActor = byGathering.Transpose(actors);
    }

    /// <summary>The number of actors (rows).</summary>
    public int Actors => _byActor.Count;

    /// <summary>The number of gatherings (columns).</summary>
    public int Gatherings => _byGathering.Count;

    /// <summary>The number of ones: pairs of an actor and a gathering it takes part in.</summary>
    public int Memberships => _byActor.Total;

    internal IncidenceLists ByActor => _byActor;

    internal IncidenceLists ByGathering => _byGathering;

    /// <summary>Builds the matrix from the members of each gathering.</summary>
    /// <param name="actors">The number of actors, 0 or more.</param>
    /// <param name="members">For each gathering its members, in any order; a member named twice counts once.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="actors"/> is negative.</exception>
    /// <exception cref="ArgumentException">A member is not in 0 … <paramref name="actors"/> − 1.</exception>
    public static AffiliationMatrix Create(int actors, IReadOnlyList<IReadOnlyList<int>> members)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(actors);
        ArgumentNullException.ThrowIfNull(members);
        for (var gathering = 0; gathering < members.Count; gathering++)
            foreach (var member in members[gathering])
                if (member < 0 || member >= actors)
                    throw new ArgumentException(
                        $"Gathering {gathering} has member {member}; a member is an actor's number from 0 to {actors - 1}.", nameof(members));
        return new AffiliationMatrix(IncidenceLists.Create(members), actors);
    }

    /// <summary>The number of gatherings that <paramref name="actor"/> takes part in.</summary>
    /// <param name="actor">An actor's number.</param>
    /// <returns>From 0 to <see cref="Gatherings"/>.</returns>
    public int Degree(int actor) => _byActor[actor].Length;

    /// <summary>The number of actors that take part in <paramref name="gathering"/>.</summary>
    /// <param name="gathering">A gathering's number.</param>
    /// <returns>From 0 to <see cref="Actors"/>.</returns>
    public int Size(int gathering) => _byGathering[gathering].Length;

    /// <summary>The gatherings that <paramref name="actor"/> takes part in, ascending.</summary>
    /// <param name="actor">An actor's number.</param>
    /// <returns>The gatherings' numbers.</returns>
    public ReadOnlySpan<int> GatheringsOf(int actor) => _byActor[actor];

    /// <summary>The actors that take part in <paramref name="gathering"/>, ascending.</summary>
    /// <param name="gathering">A gathering's number.</param>
    /// <returns>The actors' numbers.</returns>
    public ReadOnlySpan<int> MembersOf(int gathering) => _byGathering[gathering];

    /// <summary>The number of gatherings in which both take part. O(degree + degree).</summary>
    /// <param name="first">An actor's number.</param>
    /// <param name="second">An actor's number.</param>
    /// <returns>The number of shared gatherings; an actor's degree when both are the same.</returns>
    public int Shared(int first, int second)
    {
        var count = 0;
        foreach (var _ in new CommonItems(_byActor[first], _byActor[second])) count++;
        return count;
    }

    /// <summary>The gatherings in which both take part, ascending. O(degree + degree).</summary>
    /// <param name="first">An actor's number.</param>
    /// <param name="second">An actor's number.</param>
    /// <returns>The gatherings' numbers.</returns>
    public ImmutableArray<int> SharedGatherings(int first, int second)
    {
        var shared = ImmutableArray.CreateBuilder<int>();
        foreach (var gathering in new CommonItems(_byActor[first], _byActor[second])) shared.Add(gathering);
        return shared.DrainToImmutable();
    }

    /// <summary>
    /// The shared gatherings of all pairs of actors. The cheaper of two ways is taken: O(Σ size²) over the gatherings' members, or
    /// O(actors² · gatherings / 64) over bit rows when most cells are ones.
    /// </summary>
    /// <returns>The counts.</returns>
    public SharedCounts CountShared() => new(this);

    /// <summary>How much the gatherings of two actors overlap, by the usual indices.</summary>
    /// <param name="first">An actor's number.</param>
    /// <param name="second">Another actor's number.</param>
    /// <returns>The indices; absent ones are null.</returns>
    /// <exception cref="ArgumentException">Both are the same actor.</exception>
    public OverlapIndices Indices(int first, int second) => OverlapIndices.Of(this, first, second);
}
