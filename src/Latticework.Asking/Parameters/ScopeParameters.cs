using System.Collections.Immutable;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>The parameters that say what counts in a question.</summary>
public sealed class ScopeParameters
{
    private readonly Parameter asOf = new("--as-of", "DATE", "the day asked about: 2025, 2025-12 or 2025-12-31, at its latest day (default: the day the dataset was compiled)");
    private readonly Parameter since = new("--since", "DATE", "leave out exercises, patrols and meetings that started before it");
    private readonly Parameter ties = Listed("--ties", "KIND,…", "kinds of fact that tie: agreement, forum, exercise, patrol, meeting", _ => Candidate.Of(RelationScope.TieKinds.Select(Word.Of)));
    private readonly Parameter types = Listed("--types", "TYPE,…", "only agreements of these types", _ => Candidate.Of(Word.All<AgreementType>()));
    private readonly Parameter forms = Listed("--forms", "FORM,…", "only forums and meetings of these forms", _ => Candidate.Of(FormWords.All));
    private readonly Parameter status = new("--status", "signed|in-force", "from when an agreement counts (default: signed)") { Candidates = _ => Candidate.Of(Word.All<AgreementBasis>()) };
    private readonly Parameter confidence = new("--confidence", "confirmed|reported", "confirmed leaves out facts that are only reported (default: reported, all)") { Candidates = _ => Candidate.Of(Word.All<Confidence>()) };
    private readonly Parameter observers = Parameter.Flag("--observers", "observers, partners and guests count as taking part");
    private readonly Parameter organisations = Parameter.Flag("--organisations", "organisations count as nations do");
    private readonly Parameter without = Listed("--without", "ID,…", "leave these facts out", Candidate.Ids);
    private readonly Parameter withoutPublisher = new("--without-publisher", "NAME", "leave out facts that only this publisher bears; may be repeated") { Repeats = true, Candidates = Candidate.Publishers };
    private readonly Parameter reading = new("--reading", "FACT.FIELD=VALUE", "answer under another reading of a disputed field; may be repeated") { Repeats = true, Candidates = Candidate.Readings };

    private readonly BackboneParameters backbone = new();
    private readonly TimeParameters time = new();

    private ScopeParameters(Func<ScopeParameters, ImmutableArray<Parameter>> some) => All = some(this);

    /// <summary>The parameters, as a help lists them.</summary>
    public ImmutableArray<Parameter> All { get; }

    /// <summary>All of them.</summary>
    public static ScopeParameters Whole() => new(Whole);

    /// <summary>All of them, and those that say which pairs a network ties.</summary>
    public static ScopeParameters OfNetwork() => new(o => [.. Whole(o), .. o.backbone.All]);

    /// <summary>All of them, and the days of a series.</summary>
    internal static ScopeParameters OfDays() => new(o => [.. Whole(o), .. o.time.All]);

    /// <summary>All of them, the days of a series, and those that say which pairs a network ties.</summary>
    internal static ScopeParameters OfNetworks() => new(o => [.. Whole(o), .. o.time.All, .. o.backbone.All]);

    /// <summary>All but the day, where a question has days of its own.</summary>
    internal static ScopeParameters WithoutDay() => new(o => [o.since, o.ties, o.types, o.forms, o.status, o.confidence, o.observers, o.organisations, o.without, o.withoutPublisher, o.reading]);

    /// <summary>All but the days, where a question has years of its own.</summary>
    internal static ScopeParameters OfPanels() => new(o => [o.ties, o.types, o.forms, o.status, o.confidence, o.observers, o.organisations, o.without, o.withoutPublisher, o.reading]);

    /// <summary>Those that say what counts on every day alike; kinds and types are left to whoever draws the days.</summary>
    public static ScopeParameters OfAllDays() => new(o => [o.status, o.confidence, o.observers, o.organisations, o.without, o.withoutPublisher, o.reading]);

    /// <summary>Those that choose facts, whatever they tie.</summary>
    internal static ScopeParameters OfFacts() => new(o => [o.types, o.forms, o.confidence, o.observers, o.organisations, o.without, o.withoutPublisher, o.reading]);

    /// <summary>Those that choose readings.</summary>
    internal static ScopeParameters OfReadings() => new(o => [o.reading]);

    /// <summary>Those that choose facts and the day.</summary>
    internal static ScopeParameters OfProfile() => new(o => [o.asOf, o.confidence, o.without, o.withoutPublisher, o.reading]);

    /// <summary>The scope asked for.</summary>
    /// <param name="given">What was given of each parameter.</param>
    /// <exception cref="ArgumentException">Something asked for does not exist; the message says what does.</exception>
    /// <exception cref="FormatException">A date is none.</exception>
    public RelationScope Read(GivenTexts given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var (forums, meetings) = FormWords.Read(given, forms);
        return new()
        {
            AsOf = given.Date(asOf),
            Since = All.Contains(since) ? given.Date(since) : null,
            Ties = WordList.Read(given, ties, RelationScope.TieKinds),
            Types = WordList.Read<AgreementType>(given, types),
            ForumForms = forums,
            MeetingForms = meetings,
            Status = WordList.ReadOne(given, status, AgreementBasis.Signed),
            ConfirmedOnly = WordList.ReadOne(given, confidence, Confidence.Reported) == Confidence.Confirmed,
            Observers = given.Has(observers),
            Organisations = given.Has(organisations),
            Without = [.. given.Texts(without).Select(text => FactId.TryParse(text, out var id) ? id : throw new ArgumentException($"{without.Name} '{text}' is no fact id; write lower-case words joined by hyphens, such as acsa-jpn-nzl-2025"))],
            WithoutPublishers = [.. given.Texts(withoutPublisher)],
            Readings = [.. given.Texts(reading).Select(ReadingChoice.Parse)],
            Backbone = backbone.Read(given),
        };
    }

    /// <summary>Whether the question is asked as of several days.</summary>
    internal bool AsksForDays(QuestionInvocation invocation) => All.Contains(time.All[0]) && time.AreAsked(invocation);

    /// <summary>The dataset as of each day asked for; null where one day is.</summary>
    internal LatticeOverTime? Over(QuestionInvocation invocation, Lattice lattice) => All.Contains(time.All[0]) ? time.Read(invocation, lattice, asOf) : null;

    private static ImmutableArray<Parameter> Whole(ScopeParameters o) => [o.asOf, o.since, o.ties, o.types, o.forms, o.status, o.confidence, o.observers, o.organisations, o.without, o.withoutPublisher, o.reading];

    private static Parameter Listed(string name, string value, string description, Func<FactSet, IEnumerable<Candidate>> candidates) =>
        new(name, value, description) { IsList = true, Candidates = candidates };
}
