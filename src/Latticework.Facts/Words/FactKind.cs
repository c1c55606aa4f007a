using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>The seven kinds of fact.</summary>
[JsonConverter(typeof(WordConverter<FactKind>))]
public enum FactKind
{
    /// <summary>A treaty, arrangement or memorandum.</summary>
    Agreement,

    /// <summary>A standing body or series of talks.</summary>
    Forum,

    /// <summary>One edition of a military exercise.</summary>
    Exercise,

    /// <summary>A joint sail, maritime cooperative activity, or air or river patrol.</summary>
    Patrol,

    /// <summary>One person's time in a ministerial office.</summary>
    Office,

    /// <summary>Ministers or leaders meeting.</summary>
    Meeting,

    /// <summary>What a person or nations said.</summary>
    Statement,
}
