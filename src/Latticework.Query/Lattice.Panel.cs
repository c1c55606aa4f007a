using System.Collections.Immutable;
using System.Globalization;
using Latticework.Facts;

namespace Latticework.Query;

public sealed partial class Lattice
{
    /// <summary>One row a pair of nations and year, seen on 31 December: what they share, whether they are tied, and their place in the tie network, with lags.</summary>
    /// <remarks>
    /// The n nations are those named or, where none is, all that take part, in whatever role, in an agreement, forum, exercise, patrol or meeting of the dataset; the
    /// scope changes the cells, never the rows: n(n − 1)/2 × years of them, directed n(n − 1) × years, by a, b, year. Partners are of the whole network. Kinds of tie
    /// (agreements unless the scope says otherwise) say who is tied; the counts are of all five kinds, narrowed by types and forms. The scope's day and first day are not
    /// used. Nothing is known of a year that does not lie wholly within the dataset's coverage. The facts are walked once a year: O(years × Σ k²) for facts of k nations.
    /// </remarks>
    /// <param name="from">The first year.</param>
    /// <param name="to">The last year.</param>
    /// <param name="directed">Whether each pair stands twice, once from either side.</param>
    /// <param name="nations">Two or more nations; none: all of the dataset.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <exception cref="ArgumentException">A year is none, the years stand in the wrong order, or one single nation is named.</exception>
    /// <exception cref="UnknownNameException">No nation, or several, have a name given.</exception>
    public Answer<DyadYear> DyadYears(int from, int to, bool directed = false, IEnumerable<string>? nations = null, CancellationToken cancellationToken = default)
    {
        var (units, walk, years) = Panel(from, to, nations, cancellationToken);
        if (units is [var one]) throw new ArgumentException($"a pair needs two nations, and only {one} is named; name another, or none for all");
        var rows = ImmutableArray.CreateBuilder<DyadYear>();
        foreach (var a in units.Select(walk.PlaceOf))
            foreach (var b in units.Select(walk.PlaceOf))
            {
                if (a == b || (b < a && !directed)) continue;
                var shared = years[0].SharedPartners(a, b);
                for (var y = 1; y < years.Length; y++)
                {
                    rows.Add(new(years[y], years[y - 1], a, b, shared));
                    shared = rows[^1].SharedPartners;
                }
            }

        return PanelAnswer("dyad-year", rows.ToImmutable(), walk, years, units, directed, ofPairs: true);
    }

    /// <summary>One row a nation and year, seen on 31 December: what it takes part in, and how many partners it has. By nation, then year.</summary>
    /// <remarks>The same nations, scope and coverage as of <see cref="DyadYears"/>: n × years rows.</remarks>
    /// <param name="from">The first year.</param>
    /// <param name="to">The last year.</param>
    /// <param name="nations">Nations; none: all of the dataset.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <exception cref="ArgumentException">A year is none, or the years stand in the wrong order.</exception>
    /// <exception cref="UnknownNameException">No nation, or several, have a name given.</exception>
    public Answer<StateYear> StateYears(int from, int to, IEnumerable<string>? nations = null, CancellationToken cancellationToken = default)
    {
        var (units, walk, years) = Panel(from, to, nations, cancellationToken);
        var rows = units.Select(walk.PlaceOf).SelectMany(n => Enumerable.Range(1, years.Length - 1).Select(y => new StateYear(years[y], years[y - 1], n)));
        return PanelAnswer("state-year", [.. rows], walk, years, units, directed: false, ofPairs: false);
    }

    /// <summary>The nations of a panel, and its years with the one before them.</summary>
    private (ImmutableArray<ActorCode> Units, PanelWalk Walk, ImmutableArray<PanelYear> Years) Panel(int from, int to, IEnumerable<string>? nations, CancellationToken cancellationToken)
    {
        foreach (var year in new[] { from, to })
            if (year is < 2 or > 9999) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"'{year}' is no year of a panel; write one from 0002 to 9999"));
        if (from > to) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"'{from}' is after '{to}'; write the earlier year first"));
        var units = Named(nations ?? []).Sort();
        var walk = new PanelWalk(Scoped.Facts, Scope, Kinds(Agreements));
        return (units is [] ? NationsOfFacts() : units, walk, walk.Count(from - 1, to, cancellationToken));
    }

    /// <summary>All nations that take part, in whatever role, in a fact of the dataset that could tie them; with organisations in scope, these too.</summary>
    private ImmutableArray<ActorCode> NationsOfFacts()
    {
        var every = new ScopedFacts(new(Facts, new()), new() { Observers = true, Organisations = Scope.Organisations });
        return [.. every.OfKinds(RelationScope.TieKinds).SelectMany(f => every.Everyone(f)).Select(p => p.Actor).Distinct().Order()];
    }

    private Answer<T> PanelAnswer<T>(
        string unit, ImmutableArray<T> rows, PanelWalk walk, ImmutableArray<PanelYear> years, ImmutableArray<ActorCode> units, bool directed, bool ofPairs) where T : IPanelRow
    {
        var chosen = units.Select(walk.PlaceOf).ToHashSet();
        var open = years.SelectMany(y => y.Open).Where(o => chosen.Contains(o.A) && (ofPairs ? chosen.Contains(o.B) : o.B < 0)).Select(o => o.Fact);
        var question = Ask("panel", units, Kinds(Agreements),
            ("unit", unit),
            ("from", years[1].Year.ToString(CultureInfo.InvariantCulture)),
            ("to", years[^1].Year.ToString(CultureInfo.InvariantCulture)),
            ("directed", directed ? "true" : null));
        return new(question, new(Scoped.Facts, walk.At(years[^1].Year)), rows, open);
    }
}
