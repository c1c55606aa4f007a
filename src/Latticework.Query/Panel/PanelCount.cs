namespace Latticework.Query;

/// <summary>A count in a panel, in which zero and not known are told apart.</summary>
/// <param name="Value">
/// How many certainly are, from 0; null where that is not known: the year is not covered, the scope leaves the matter out, or nothing certainly is and something may be.
/// </param>
/// <param name="Uncertain">How many more there may be; null where the year is not covered or the scope leaves the matter out.</param>
public readonly record struct PanelCount(int? Value, int? Uncertain)
{
    internal static PanelCount Of(int certain, int uncertain) => new(certain == 0 && uncertain > 0 ? null : certain, uncertain);
}
