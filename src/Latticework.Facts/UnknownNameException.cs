using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>A name given by a person that names nothing, or more than one thing; the message says what may be written instead.</summary>
public sealed class UnknownNameException : ArgumentException
{
    private const int Shown = 10;

    private UnknownNameException(string message, IEnumerable<string> candidates) : base(message) => Candidates = [.. candidates];

    /// <summary>What may have been meant, the likeliest first; empty if nothing is near.</summary>
    public ImmutableArray<string> Candidates { get; }

    /// <summary><c>unknown nation 'Jpan'; did you mean JPN (Japan)?</c></summary>
    /// <param name="what">The kind of thing sought, such as <c>nation</c>.</param>
    /// <param name="text">What was written.</param>
    /// <param name="candidates">What may have been meant, the likeliest first.</param>
    /// <param name="otherwise">What to do where there are no candidates.</param>
    public static UnknownNameException Unknown(string what, string text, IReadOnlyList<string> candidates, string otherwise)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var advice = candidates.Count switch
        {
            0 => otherwise,
            1 => $"did you mean {candidates[0]}?",
            _ => $"did you mean {string.Join(", ", candidates.SkipLast(1))} or {candidates[^1]}?",
        };
        return new($"unknown {what} '{text}'; {advice}", candidates);
    }

    /// <summary><c>'Korea' is ambiguous; write one of: KOR (South Korea), PRK (North Korea)</c></summary>
    /// <param name="text">What was written.</param>
    /// <param name="choices">What it can mean, two or more.</param>
    public static UnknownNameException Ambiguous(string text, IReadOnlyList<string> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var more = choices.Count > Shown ? $" and {choices.Count - Shown} more" : "";
        return new($"'{text}' is ambiguous; write one of: {string.Join(", ", choices.Take(Shown))}{more}", choices);
    }
}
