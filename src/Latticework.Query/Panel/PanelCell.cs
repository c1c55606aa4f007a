namespace Latticework.Query;

/// <summary>A cell of a panel: a text, a number, or nothing where it is not known.</summary>
/// <param name="Text">The text; null where it is a number or not known.</param>
/// <param name="Number">The number; null where it is a text or not known.</param>
public readonly record struct PanelCell(string? Text, double? Number)
{
    internal static PanelCell Of(double? number) => new(null, number);

    internal static PanelCell Of(string text) => new(text, null);
}
