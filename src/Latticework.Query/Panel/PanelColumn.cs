namespace Latticework.Query;

/// <summary>A column of a panel.</summary>
/// <param name="Name">Its name, in camelCase, the same in every release.</param>
/// <param name="Meaning">What it holds, in words.</param>
/// <param name="Cell">Its cell in a row.</param>
public sealed record PanelColumn<T>(string Name, string Meaning, Func<T, PanelCell> Cell)
{
    /// <summary>Whether the cell depends on the row's <see cref="IPanelRow.Counts"/> alone: rows with the same counts have the same cell.</summary>
    public bool OfCounts { get; internal init; }

    /// <summary>Whether the cells are texts; else they are numbers.</summary>
    public bool IsText { get; internal init; }

    /// <summary>Whether the cells are ratios; other numbers are whole.</summary>
    public bool IsRatio { get; internal init; }
}
