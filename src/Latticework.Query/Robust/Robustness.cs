using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.ExceptionServices;

namespace Latticework.Query;

/// <summary>
/// What of an answer survives, one removal at a time: without facts that are only reported, without facts of a single page, without each publisher, and under each other
/// reading of a disputed fact.
/// </summary>
/// <remarks>
/// Exact: under each removal that touches a fact which can tie, the question is asked anew of the dataset without it; the others leave the answer as it is. An excluded fact
/// has no consequences, so an agreement that it replaced holds on. Removals are tried side by side, on as many threads as there are cores; the answer is the same on any number.
/// </remarks>
public sealed class Robustness
{
    private readonly Lattice lattice;
    private readonly Lazy<ImmutableArray<Trial>> trials;

    internal Robustness(Lattice lattice)
    {
        this.lattice = lattice;
        trials = new(() => Trial.Of(lattice.Scoped.Facts, lattice.Scope));
    }

    /// <summary>The removals, in the order in which they are tried: reported, single source, publishers by name, readings by fact.</summary>
    public ImmutableArray<Removal> Removals => [.. trials.Value.Select(t => t.Removal)];

    /// <summary>Which partners remain? One holds while it is a partner.</summary>
    /// <param name="question">The question.</param>
    /// <param name="among">The same without a limit, so that an item still counts where others come before it; null: the question itself.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <exception cref="OperationCanceledException">The answer is no longer wanted.</exception>
    public Answer<Robust<SharedPartner>> Ask(Func<Lattice, Answer<SharedPartner>> question, Func<Lattice, Answer<SharedPartner>>? among = null, CancellationToken cancellationToken = default) =>
        Ask(question, among ?? question, Standings.Of, cancellationToken);

    /// <summary>Which overlaps remain? One holds while the two share something, if they do, and stand on the same side of chance at 0.05, uncorrected.</summary>
    /// <inheritdoc cref="Ask(Func{Lattice, Answer{SharedPartner}}, Func{Lattice, Answer{SharedPartner}}?, CancellationToken)"/>
    public Answer<Robust<Overlap>> Ask(Func<Lattice, Answer<Overlap>> question, Func<Lattice, Answer<Overlap>>? among = null, CancellationToken cancellationToken = default) =>
        Ask(question, among ?? question, Standings.Of, cancellationToken);

    /// <summary>Which ties of the backbone remain? One holds while it is there with its sign.</summary>
    /// <inheritdoc cref="Ask(Func{Lattice, Answer{SharedPartner}}, Func{Lattice, Answer{SharedPartner}}?, CancellationToken)"/>
    public Answer<Robust<BackboneTie>> Ask(Func<Lattice, Answer<BackboneTie>> question, Func<Lattice, Answer<BackboneTie>>? among = null, CancellationToken cancellationToken = default) =>
        Ask(question, among ?? question, Standings.Of, cancellationToken);

    /// <summary>Which nations keep their place? Equals share one.</summary>
    /// <inheritdoc cref="Ask(Func{Lattice, Answer{SharedPartner}}, Func{Lattice, Answer{SharedPartner}}?, CancellationToken)"/>
    public Answer<Robust<NationRank>> Ask(Func<Lattice, Answer<NationRank>> question, Func<Lattice, Answer<NationRank>>? among = null, CancellationToken cancellationToken = default) =>
        Ask(question, among ?? question, Standings.Of, cancellationToken);

    /// <summary>Which paths remain? One holds while it is among the paths.</summary>
    /// <inheritdoc cref="Ask(Func{Lattice, Answer{SharedPartner}}, Func{Lattice, Answer{SharedPartner}}?, CancellationToken)"/>
    public Answer<Robust<RelationPath>> Ask(Func<Lattice, Answer<RelationPath>> question, Func<Lattice, Answer<RelationPath>>? among = null, CancellationToken cancellationToken = default) =>
        Ask(question, among ?? question, Standings.Of, cancellationToken);

    /// <summary>Which gaps remain? One holds while the two are not tied and share a partner.</summary>
    /// <inheritdoc cref="Ask(Func{Lattice, Answer{SharedPartner}}, Func{Lattice, Answer{SharedPartner}}?, CancellationToken)"/>
    public Answer<Robust<Gap>> Ask(Func<Lattice, Answer<Gap>> question, Func<Lattice, Answer<Gap>>? among = null, CancellationToken cancellationToken = default) =>
        Ask(question, among ?? question, Standings.Of, cancellationToken);

    private Answer<Robust<T>> Ask<T>(
        Func<Lattice, Answer<T>> question, Func<Lattice, Answer<T>> among, Func<ImmutableArray<T>, IEnumerable<Standing>> standings, CancellationToken cancellationToken) where T : ICited
    {
        ArgumentNullException.ThrowIfNull(question);
        var answer = question(lattice);
        var effect = new TrialEffect(lattice, answer.Question);
        var tried = trials.Value;
        var outcomes = Each(tried.RemoveAll(t => !effect.Matters(t)));
        var items = answer.Items.Zip(standings(answer.Items), (item, standing) => new Robust<T>(item, SurvivalOf(standing, outcomes)));
        var options = answer.Question.Options.Add(new("removals", Text(tried)));
        return new(answer.Question with { Options = options }, lattice.Scoped, [.. items], answer.Uncertain) { Omitted = answer.Omitted };

        ImmutableArray<(Removal Removal, Dictionary<string, Standing> Standings)> Each(ImmutableArray<Trial> trials)
        {
            try
            {
                return [.. trials.AsParallel().AsOrdered().WithCancellation(cancellationToken)
                    .Select(t => (t.Removal, standings(among(lattice.With(t.Scope)).Items).ToDictionary(s => s.Key, StringComparer.Ordinal)))];
            }
            catch (AggregateException several)
            {
                ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
                throw;
            }
        }
    }

    private static Survival SurvivalOf(Standing standing, ImmutableArray<(Removal Removal, Dictionary<string, Standing> Standings)> outcomes)
    {
        var breaks = ImmutableArray.CreateBuilder<Removal>();
        var (low, high, best, worst) = (standing.Figure, standing.Figure, standing.Place, standing.Place);
        foreach (var (removal, under) in outcomes)
        {
            if (!under.TryGetValue(standing.Key, out var there) || there.Mark != standing.Mark) breaks.Add(removal);
            if (there is null) continue;
            if (there.Figure < low) low = there.Figure;
            if (there.Figure > high) high = there.Figure;
            if (there.Place < best) best = there.Place;
            if (there.Place > worst) worst = there.Place;
        }

        return new(breaks.Count == 0, breaks.ToImmutable(), low, high, best, worst);
    }

    private static string Text(ImmutableArray<Trial> tried)
    {
        int Count(RemovalKind kind) => tried.Count(t => t.Removal.Kind == kind);
        return string.Create(CultureInfo.InvariantCulture, $"reported, single-source, {Count(RemovalKind.Publisher)} publishers, {Count(RemovalKind.Reading)} readings");
    }
}
