using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>The code of a nation (ISO 3166-1 alpha-3, <c>JPN</c>) or organisation (3 to 8 capitals that are no ISO code, <c>ASEAN</c>).</summary>
/// <remarks>Ordered code unit by code unit, whatever the user's culture.</remarks>
[JsonConverter(typeof(ActorCodeConverter))]
public sealed class ActorCode : IComparable<ActorCode>, IEquatable<ActorCode>
{
    private ActorCode(string value) => Value = value;

    /// <summary>The code's letters.</summary>
    public string Value { get; }

    /// <summary>Reads 3 to 8 capital letters A to Z.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ActorCode? code)
    {
        code = null;
        if (text is not { Length: >= 3 and <= 8 }) return false;
        foreach (var c in text)
            if (!char.IsAsciiLetterUpper(c)) return false;
        code = new(text);
        return true;
    }

    /// <summary>Reads 3 to 8 capital letters A to Z.</summary>
    /// <exception cref="FormatException">The text is no code.</exception>
    public static ActorCode Parse(string text) => TryParse(text, out var code)
        ? code
        : throw new FormatException($"'{text}' is no actor's code; write 3 to 8 capitals as in actors.json, such as JPN or ASEAN");

    /// <inheritdoc/>
    public int CompareTo(ActorCode? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>Whether both are the same text.</summary>
    public bool Equals(ActorCode? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ActorCode);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code's letters.</summary>
    public override string ToString() => Value;

    /// <summary>Whether both are the same text.</summary>
    public static bool operator ==(ActorCode? left, ActorCode? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(ActorCode? left, ActorCode? right) => !(left == right);

    /// <summary>Ordinal order.</summary>
    public static bool operator <(ActorCode left, ActorCode right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(ActorCode left, ActorCode right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(ActorCode left, ActorCode right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(ActorCode left, ActorCode right) => left.CompareTo(right) >= 0;
}
