using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>How one fact stands to another: "A relation B".</summary>
[JsonConverter(typeof(WordConverter<RelationKind>))]
public enum RelationKind
{
    /// <summary>The agreement was signed at the meeting, or at its close.</summary>
    SignedAt,

    /// <summary>The agreement set up the forum, or is its base.</summary>
    Founded,

    /// <summary>The agreement changes another, which stays.</summary>
    Amends,

    /// <summary>The agreement takes the place of another, or renews it.</summary>
    Replaces,

    /// <summary>The agreement is an annex or counterpart to another, or builds on it.</summary>
    Supplements,

    /// <summary>The agreement is made under an article of another, or carries it out.</summary>
    Implements,

    /// <summary>The meeting, exercise or patrol is held in the framework of the forum.</summary>
    HeldUnder,

    /// <summary>Takes place inside another; a body of another.</summary>
    PartOf,

    /// <summary>The statement was made at the meeting, or on its occasion.</summary>
    MadeAt,

    /// <summary>The statement speaks of the other fact.</summary>
    Concerns,

    /// <summary>The meeting came before another on the same visit.</summary>
    Precedes,
}
