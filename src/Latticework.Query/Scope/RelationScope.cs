using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>What counts in a question: which facts, on which day, and whose part in them.</summary>
public sealed record RelationScope
{
    /// <summary>The five kinds of fact that can tie two nations, in the order of the codebook.</summary>
    public static ImmutableArray<FactKind> TieKinds { get; } = [FactKind.Agreement, FactKind.Forum, FactKind.Exercise, FactKind.Patrol, FactKind.Meeting];

    /// <summary>The day asked about, taken at the date's latest day. Null: the day the dataset was compiled.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>Exercises, patrols and meetings that certainly started before this date's first day are left out. Null: none is.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>The kinds of fact that tie. Empty: the question's own default.</summary>
    public ImmutableArray<FactKind> Ties { get; init; } = [];

    /// <summary>The types of agreement that count. Empty: all.</summary>
    public ImmutableArray<AgreementType> Types { get; init; } = [];

    /// <summary>The forms of forum that count. Empty: all.</summary>
    public ImmutableArray<ForumForm> ForumForms { get; init; } = [];

    /// <summary>The forms of meeting that count. Empty: all.</summary>
    public ImmutableArray<MeetingForm> MeetingForms { get; init; } = [];

    /// <summary>From when an agreement ties.</summary>
    public AgreementBasis Status { get; init; } = AgreementBasis.Signed;

    /// <summary>Whether facts that are only reported are left out.</summary>
    public bool ConfirmedOnly { get; init; }

    /// <summary>Whether observers, partners, guests and the like count as taking part.</summary>
    public bool Observers { get; init; }

    /// <summary>Whether organisations can be partners and intermediaries.</summary>
    public bool Organisations { get; init; }

    /// <summary>Facts left out.</summary>
    public ImmutableArray<FactId> Without { get; init; } = [];

    /// <summary>Publishers left out: a fact whose every source is theirs goes.</summary>
    public ImmutableArray<string> WithoutPublishers { get; init; } = [];

    /// <summary>Other readings of disputed fields to answer under.</summary>
    public ImmutableArray<ReadingChoice> Readings { get; init; } = [];

    /// <summary>
    /// Which pairs are tied in questions on the network (partners, paths, gaps, groups, rank, structure, roles), in place of those that a fact ties: those that gather more,
    /// or less, than chance would have it. Null: those that a fact ties.
    /// </summary>
    public BackboneRule? Backbone { get; init; }
}
