using Latticework.Facts;

namespace Latticework.Query;

/// <summary>An unordered pair of two different actors, kept in ordinal order.</summary>
public sealed class Dyad : IComparable<Dyad>, IEquatable<Dyad>
{
    /// <summary>The pair of two actors, given in any order.</summary>
    /// <exception cref="ArgumentException">Both are the same.</exception>
    public Dyad(ActorCode one, ActorCode other)
    {
        if (one == other) throw new ArgumentException($"a pair needs two different nations, not {one} twice");
        (A, B) = one < other ? (one, other) : (other, one);
    }

    /// <summary>The first by code.</summary>
    public ActorCode A { get; }

    /// <summary>The second by code.</summary>
    public ActorCode B { get; }

    /// <summary>By first code, then second.</summary>
    public int CompareTo(Dyad? other)
    {
        var order = A.CompareTo(other?.A);
        return order != 0 ? order : B.CompareTo(other?.B);
    }

    /// <summary>Whether both are the same pair.</summary>
    public bool Equals(Dyad? other) => other is not null && A.Equals(other.A) && B.Equals(other.B);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dyad);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(A, B);

    /// <summary><c>JPN-NZL</c>.</summary>
    public override string ToString() => $"{A}-{B}";

    /// <summary>Whether both are the same pair.</summary>
    public static bool operator ==(Dyad? left, Dyad? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the pairs differ.</summary>
    public static bool operator !=(Dyad? left, Dyad? right) => !(left == right);

    /// <summary>By codes.</summary>
    public static bool operator <(Dyad left, Dyad right) => left.CompareTo(right) < 0;

    /// <summary>By codes.</summary>
    public static bool operator >(Dyad left, Dyad right) => left.CompareTo(right) > 0;

    /// <summary>By codes.</summary>
    public static bool operator <=(Dyad left, Dyad right) => left.CompareTo(right) <= 0;

    /// <summary>By codes.</summary>
    public static bool operator >=(Dyad left, Dyad right) => left.CompareTo(right) >= 0;
}
