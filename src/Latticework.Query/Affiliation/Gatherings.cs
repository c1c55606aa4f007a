using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>The two-mode network of a scope on a day: which nation certainly takes part in which forum, exercise or patrol, and what chance would give.</summary>
/// <remarks>A gathering with at least one certain nation counts, so that the matrix is that of the field's studies.</remarks>
public sealed class Gatherings
{
    private readonly Lazy<NullModel> model;
    private readonly Lazy<SharedCounts> counts;

    internal Gatherings(ScopedFacts scoped, IReadOnlyCollection<FactKind> kinds)
    {
        var facts = ImmutableArray.CreateBuilder<FactId>();
        var open = ImmutableArray.CreateBuilder<(FactId, ImmutableArray<Part>)>();
        List<ImmutableArray<ActorCode>> members = [];
        foreach (var fact in scoped.OfKinds(kinds))
        {
            var taking = scoped.Taking(fact);
            if (taking.Any(p => p.Holding == Holding.Uncertain)) open.Add((fact.Id, taking));
            ImmutableArray<ActorCode> certain = [.. taking.Where(p => p.Holding == Holding.Holds).Select(p => p.Actor)];
            if (certain is []) continue;
            facts.Add(fact.Id);
            members.Add(certain);
        }

        Facts = facts.ToImmutable();
        Open = open.ToImmutable();
        Nations = [.. members.SelectMany(m => m).Distinct().Order()];
        var place = Nations.Index().ToDictionary(n => n.Item, n => n.Index);
        Matrix = AffiliationMatrix.Create(Nations.Length, [.. members.Select(m => (IReadOnlyList<int>)[.. m.Select(n => place[n])])]);
        model = new(() => NullModel.Fit(Matrix));
        counts = new(Matrix.CountShared);
    }

    /// <summary>The nations that take part in anything, by code: the rows.</summary>
    public ImmutableArray<ActorCode> Nations { get; }

    /// <summary>The gatherings, by id: the columns.</summary>
    public ImmutableArray<FactId> Facts { get; }

    /// <summary>The matrix.</summary>
    public AffiliationMatrix Matrix { get; }

    /// <summary>What chance would give with the same numbers of gatherings for each nation and of nations for each gathering.</summary>
    public NullModel Model => model.Value;

    /// <summary>The shared gatherings of all pairs.</summary>
    public SharedCounts Counts => counts.Value;

    /// <summary>Gatherings whose dates leave open whether somebody's part holds, with those parts that do not certainly fail to.</summary>
    internal ImmutableArray<(FactId Fact, ImmutableArray<Part> Parts)> Open { get; }

    /// <summary>The row of a nation; null where it takes part in nothing.</summary>
    public int? RowOf(ActorCode nation) => Nations.BinarySearch(nation) is var row && row >= 0 ? row : null;
}
