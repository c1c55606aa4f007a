using System.Collections.Immutable;
using System.Globalization;
using Latticework.Facts;

namespace Latticework.Query;

public sealed partial class Lattice
{
    /// <summary>With whom does a nation have agreements (or the ties in scope)? Ordered by code.</summary>
    /// <exception cref="UnknownNameException">No nation, or several, have that name.</exception>
    public Answer<SharedPartner> Partners(string nation) => PartnersOf([nation], apart: false);

    /// <summary>Which nations are tied to each of those named? Ordered by code.</summary>
    /// <param name="nations">Two or more nations.</param>
    /// <exception cref="UnknownNameException">No nation, or several, have a name given.</exception>
    public Answer<SharedPartner> SharedPartners(params string[] nations) => PartnersOf(nations, apart: false);

    /// <summary>The same, by facts in which no two of the nations named take part together: who trains with China and, apart from China, with the USA?</summary>
    /// <param name="nations">Two or more nations.</param>
    /// <exception cref="UnknownNameException">No nation, or several, have a name given.</exception>
    public Answer<SharedPartner> SharedPartnersApart(params string[] nations) => PartnersOf(nations, apart: true);

    /// <summary>By which chains of ties are two nations connected? Ordered by length, then by the codes along the path.</summary>
    /// <exception cref="UnknownNameException">No nation, or several, have a name given.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public Answer<RelationPath> Paths(string from, string to, PathOptions? options = null, CancellationToken cancellationToken = default)
    {
        var (named, kinds, chosen) = (Named([from, to]), Kinds(Agreements), options ?? new());
        var (items, omitted, uncertain) = PathQuestion.Ask(Graph(kinds), named[0], named[1], chosen, cancellationToken);
        var question = Ask("path", named, kinds,
            ("k", chosen.K?.ToString(CultureInfo.InvariantCulture)),
            ("avoid", Codes(chosen.Avoid)),
            ("through", Codes(chosen.Through)),
            ("maxLength", chosen.MaxLength?.ToString(CultureInfo.InvariantCulture)));
        return new(question, Scoped, items, uncertain) { Omitted = omitted };
    }

    /// <summary>What did the nations named do together by the day, in order of earliest date, then id? Things that have ended are kept.</summary>
    /// <exception cref="UnknownNameException">No nation, or several, have a name given.</exception>
    public Answer<TimelineEntry> Timeline(params string[] nations)
    {
        var (named, kinds) = (Named(nations), Kinds([.. RelationScope.TieKinds, FactKind.Statement]));
        var (items, uncertain) = TimelineQuestion.Ask(Scoped, kinds, named);
        return new(Ask("timeline", named, kinds), Scoped, items, uncertain);
    }

    /// <summary>What changed between two days: facts that began or ended, pairs tied and untied, and first times? All kinds of tie unless the scope narrows them.</summary>
    /// <param name="from">The earlier date, taken at its latest day.</param>
    /// <param name="to">The later date, taken at its latest day.</param>
    /// <exception cref="ArgumentException">The first day is not before the second.</exception>
    public Answer<Change> Diff(PartialDate from, PartialDate to)
    {
        if (from.Latest >= to.Latest) throw new ArgumentException($"'{from}' is not before '{to}'; write the earlier day first");
        var (before, after, kinds) = (With(Scope with { AsOf = from }).Scoped, With(Scope with { AsOf = to }).Scoped, Kinds(RelationScope.TieKinds));
        var (items, uncertain) = DiffQuestion.Ask(before, after, kinds);
        return new(Ask("diff", [], kinds, ("from", from.ToString()), ("to", to.ToString())), after, items, uncertain);
    }

    /// <summary>Which facts have all of these words in a name, person, place or note? Ordered by date, then id. Case, accents and punctuation do not matter.</summary>
    /// <param name="text">Words; none finds every fact.</param>
    /// <param name="kinds">The kinds to look in; none: all seven.</param>
    /// <param name="nation">A nation that takes part; null: any.</param>
    /// <param name="since">Facts that may begin on its first day or later; null: any.</param>
    /// <param name="until">Facts that may begin on its last day or earlier; null: any.</param>
    public Answer<TimelineEntry> Find(string text, ImmutableArray<FactKind> kinds = default, string? nation = null, PartialDate? since = null, PartialDate? until = null)
    {
        var wanted = kinds.IsDefaultOrEmpty ? [.. Enum.GetValues<FactKind>()] : kinds;
        ImmutableArray<ActorCode> named = nation is null ? [] : Named([nation]);
        var items = FindQuestion.Ask(Scoped, text, wanted, nation is null ? null : named[0], since, until);
        return new(Ask("find", named, wanted, ("text", text), ("since", since?.ToString()), ("until", until?.ToString())), Scoped, items);
    }

    /// <summary>What is known of a fact, nation, organisation, person, forum or exercise series? Sections in a fixed order, each by date.</summary>
    /// <remarks>Signatories and attenders are checked against the offices that the dataset knows for that day.</remarks>
    /// <param name="thing">An id, a code, or a name, whatever its case and accents.</param>
    /// <exception cref="ArgumentException">Nothing in the dataset has that name, or several have.</exception>
    public Answer<ProfileLine> Show(string thing)
    {
        var (nations, lines, uncertain) = ProfileQuestion.Ask(Scoped, thing);
        return new(Ask("show", nations, [.. Enum.GetValues<FactKind>()], ("of", thing)), Scoped, lines, uncertain);
    }

    /// <summary>Which pages bear these facts?</summary>
    /// <exception cref="ArgumentException">The dataset lacks one of the ids.</exception>
    public Answer<TimelineEntry> Cite(params string[] ids)
    {
        var facts = ids.Select(text => FactId.TryParse(text, out var id) && Facts.TryGet(id, out var fact)
            ? fact
            : throw new ArgumentException(FactsInPlay.UnknownFact(Facts, text)));
        return new(Ask("cite", [], [.. Enum.GetValues<FactKind>()]), Scoped, [.. facts.Select(TimelineEntry.Of)]);
    }

    private Answer<SharedPartner> PartnersOf(string[] nations, bool apart)
    {
        var (named, kinds) = (Named(nations), Kinds(Agreements));
        if (named is []) throw new ArgumentException("no nation is named; name one or more, such as JPN NZL");
        var graph = apart
            ? RelationGraph.Of(Scoped, kinds, taking => taking.Count(p => named.Contains(p.Actor)) < 2)
            : Graph(kinds);
        var (items, uncertain) = PartnersQuestion.Ask(graph, named);
        return new(Ask("partners", named, kinds, ("apart", apart ? "true" : null)), Scoped, items, uncertain);
    }

    private static string? Codes(ImmutableArray<ActorCode> codes) => codes is [] ? null : string.Join(',', codes);
}
