using System.Collections.Concurrent;
using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A dataset that answers questions, in one scope on one day: the way in for notebooks and programs.</summary>
/// <remarks>Immutable and safe for many threads; <see cref="With"/> and <see cref="AsOf"/> give another, and networks once drawn are kept.</remarks>
/// <example>
/// <code>
/// var lattice = Lattice.OpenShipped();
/// var answer = lattice.AsOf("2025-12-31").SharedPartners("Japan", "New Zealand");
/// foreach (var p in answer.Items) Console.WriteLine($"{p.Partner}  {string.Join(", ", p.Facts)}");
/// </code>
/// </example>
public sealed partial class Lattice
{
    private static readonly ImmutableArray<FactKind> Agreements = [FactKind.Agreement];

    private readonly Lazy<FactsInPlay> inPlay;
    private readonly Lazy<ScopedFacts> scoped;
    private readonly ConcurrentDictionary<string, RelationGraph> graphs = new(StringComparer.Ordinal);

    /// <summary>A dataset in a scope.</summary>
    public Lattice(FactSet facts, RelationScope? scope = null) : this(facts, scope ?? new(), null)
    {
    }

    private Lattice(FactSet facts, RelationScope scope, Lazy<FactsInPlay>? known)
    {
        Facts = facts;
        Scope = scope;
        foreach (var kind in Scope.Ties)
            if (!RelationScope.TieKinds.Contains(kind))
                throw new ArgumentException($"'{Word.Of(kind)}' ties nobody; write one of: {string.Join(", ", RelationScope.TieKinds.Select(Word.Of))}");
        inPlay = known ?? new(() => new(Facts, Scope));
        scoped = new(() => new(inPlay.Value, Scope));
        gatherings = new(() => new(Scoped, Kinds(GatheringKinds)));
    }

    /// <summary>The dataset.</summary>
    public FactSet Facts { get; }

    /// <summary>What counts.</summary>
    public RelationScope Scope { get; }

    /// <summary>The dataset that ships inside the library.</summary>
    public static Lattice OpenShipped() => new(EmbeddedFactStore.Shipped());

    /// <summary>Fact files and folders, judged by every rule.</summary>
    /// <exception cref="FaultyFactsException">The files have faults; each is listed.</exception>
    public static Task<Lattice> OpenAsync(params string[] paths) => Task.Run(() => new Lattice(FactLoader.Load(paths)));

    /// <summary>The dataset that a store holds.</summary>
    /// <exception cref="FactStoreException">The store could not be read.</exception>
    public static async Task<Lattice> OpenAsync(IFactStore store, CancellationToken cancellationToken = default) =>
        new(await store.ReadAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>The same dataset in another scope.</summary>
    public Lattice With(RelationScope scope) => new(Facts, scope);

    /// <summary>The same as of another day: <c>2025</c>, <c>2025-12</c> or <c>2025-12-31</c>, taken at its latest day.</summary>
    /// <exception cref="FormatException">The text is no date.</exception>
    public Lattice AsOf(string date) => At(PartialDate.Parse(date));

    /// <summary>The same as of each of several days.</summary>
    /// <exception cref="ArgumentException">No day is named.</exception>
    public LatticeOverTime Over(IEnumerable<DateOnly> days) => new(this, days);

    /// <summary>The same as of each end of a year or a month, from the first day of one date to the last of another.</summary>
    /// <exception cref="ArgumentException">The dates stand in the wrong order, or none or too many such days lie between them: see <see cref="SeriesDays.Ends"/>.</exception>
    public LatticeOverTime Over(Interval every, PartialDate from, PartialDate to) => new(this, SeriesDays.Ends(every, from, to)) { Every = every };

    /// <summary>What of an answer survives without reported facts, single sources, publishers, and under other readings.</summary>
    public Robustness Robustness => new(this);

    /// <summary>The actor a name means: a code, a name, an alias, or a Correlates of War number or letters, whatever the case and accents.</summary>
    /// <exception cref="UnknownNameException">No actor, or several, have that name.</exception>
    /// <exception cref="ArgumentException">It is an organisation, and the scope leaves organisations out.</exception>
    public ActorCode Resolve(string name)
    {
        var actor = Facts.Actors.Resolve(name);
        return actor.Kind == ActorKind.Nation || Scope.Organisations
            ? actor.Code
            : throw new ArgumentException($"{actor.Code} ({actor.Name}) is an organisation; let organisations in with --organisations");
    }

    /// <summary>The network of ties in scope. Kinds of tie default to agreements; those that a backbone rests on, to forums, exercises and patrols.</summary>
    public RelationGraph Graph() => Graph(Kinds(Agreements));

    /// <summary>The facts in scope on the day.</summary>
    internal ScopedFacts Scoped => scoped.Value;

    /// <summary>The same as of a day. Which facts are let in does not depend on it.</summary>
    internal Lattice At(DateOnly day) => At(PartialDate.OfDay(day));

    private Lattice At(PartialDate date) => new(Facts, Scope with { AsOf = date }, inPlay);

    private ImmutableArray<FactKind> Kinds(ImmutableArray<FactKind> otherwise) => Scope.Ties is not [] ? [.. Scope.Ties.Distinct().Order()]
        : Scope.Backbone is null ? otherwise
        : GatheringKinds;

    private RelationGraph Graph(ImmutableArray<FactKind> kinds) => graphs.GetOrAdd(
        string.Concat(kinds.Select(Word.Of)),
        _ => Scope.Backbone is { } rule ? BackboneQuestion.Graph(RelationGraph.ActorsOf(Scoped), Gatherings, rule) : RelationGraph.Of(Scoped, kinds));

    private ImmutableArray<ActorCode> Named(IEnumerable<string> names)
    {
        var codes = names.Select(Resolve).ToImmutableArray();
        foreach (var twice in codes.GroupBy(c => c).Where(g => g.Count() > 1))
            throw new ArgumentException($"{twice.Key} ({Facts.Actors[twice.Key].Name}) is named twice; name different nations");
        return codes;
    }

    private Question Ask(string command, ImmutableArray<ActorCode> nations, ImmutableArray<FactKind> kinds, params (string Name, string? Value)[] options)
    {
        var given = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(options.Length);
        foreach (var (name, value) in options)
            if (value is not null) given.Add(new(name, value));
        return new(command, nations, kinds, Scope with { Backbone = Scope.Backbone?.Taking(PairSign.More) }) { Options = given.ToImmutable() };
    }
}
