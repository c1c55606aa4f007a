namespace Latticework.Query;

/// <summary>A row of a panel: one unit in one year.</summary>
public interface IPanelRow : ICited
{
    /// <summary>The year.</summary>
    int Year { get; }

    /// <summary>Whether the whole year lies within the dataset's coverage. Where it does not, nothing of the year is known, and nothing is zero.</summary>
    bool Covered { get; }

    /// <summary>What is counted.</summary>
    PanelCounts Counts { get; }

    /// <summary>The facts that certainly count for the unit, by id.</summary>
    IEnumerable<Facts.FactId> Evidence { get; }
}
