using System.Collections.Immutable;

namespace Latticework.Query;

/// <summary>Which pairs stand in the backbone: those that gather more, or less, than chance would have it.</summary>
/// <remarks>
/// Each direction is a family of its own, with one one-sided test for every pair of nations that take part in anything: of P(X ≥ n) for more, of P(X ≤ n) for less, both
/// exact under the <see cref="NullModel"/>. A pair is in the backbone with a sign where the corrected p of that direction is below <see cref="Alpha"/>; it cannot have
/// both signs. A two-sided test at 0.05 is one at 0.025 here. Neal 2014, doi:10.1016/j.socnet.2014.06.001.
/// </remarks>
public sealed record BackboneRule
{
    /// <summary>The level that a corrected p must be below: above 0, at most 0.5.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public double Alpha
    {
        get;
        init => field = value is > 0 and <= 0.5 ? value : throw new ArgumentException(FormattableString.Invariant($"alpha '{value}' is no level of significance; write one above 0, at most 0.5"));
    } = 0.05;

    /// <summary>How p is corrected for the number of tests of the direction.</summary>
    public TestCorrection Correction { get; init; }

    /// <summary>The signs to take. Empty: both where the backbone itself is asked for, more where it serves as the network of another question.</summary>
    public ImmutableArray<PairSign> Signs { get; init; } = [];

    /// <summary>The same with signs where it names none.</summary>
    internal BackboneRule Taking(params ImmutableArray<PairSign> signs) => this with { Signs = Signs is [] ? signs : [.. Signs.Distinct().Order()] };
}
