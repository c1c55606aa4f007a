using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>The lasting name of a fact: lower-case words and digits joined by single hyphens, <c>acsa-jpn-nzl-2025</c>. Never reused.</summary>
/// <remarks>Ordered code unit by code unit, whatever the user's culture.</remarks>
[JsonConverter(typeof(FactIdConverter))]
public sealed class FactId : IComparable<FactId>, IEquatable<FactId>
{
    private FactId(string value) => Value = value;

    /// <summary>The id's text.</summary>
    public string Value { get; }

    /// <summary>Reads lower-case letters and digits in words joined by single hyphens.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out FactId? id)
    {
        id = null;
        if (string.IsNullOrEmpty(text)) return false;
        var previous = '-';
        foreach (var c in text)
        {
            if (c == '-' ? previous == '-' : !(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))) return false;
            previous = c;
        }

        if (previous == '-') return false;
        id = new(text);
        return true;
    }

    /// <summary>Reads lower-case letters and digits in words joined by single hyphens.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static FactId Parse(string text) => TryParse(text, out var id)
        ? id
        : throw new FormatException($"'{text}' is no fact id; write lower-case words joined by hyphens, such as acsa-jpn-nzl-2025");

    /// <inheritdoc/>
    public int CompareTo(FactId? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>Whether both are the same text.</summary>
    public bool Equals(FactId? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactId);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The id's text.</summary>
    public override string ToString() => Value;

    /// <summary>Whether both are the same text.</summary>
    public static bool operator ==(FactId? left, FactId? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(FactId? left, FactId? right) => !(left == right);

    /// <summary>Ordinal order.</summary>
    public static bool operator <(FactId left, FactId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(FactId left, FactId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(FactId left, FactId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(FactId left, FactId right) => left.CompareTo(right) >= 0;
}
