using System.Collections.Immutable;

namespace Latticework.Neo4j;

/// <summary>The columns for the first and last day that a date can mean. Where the date is a day, its text says both, and statements take them from there.</summary>
internal sealed class DayColumns(ImmutableArray<string> columns)
{
    private const int Day = 10; // 2026-11-25

    private readonly ImmutableArray<(int Day, int Text)> days =
    [
        .. from text in columns.Index()
           from day in columns.Index()
           where day.Item == text.Item + "Earliest" || day.Item == text.Item + "Latest"
           select (day.Index, text.Index),
    ];

    /// <summary>Leaves out of a row what its texts say.</summary>
    public void LeaveOut(object?[] row)
    {
        foreach (var (day, text) in days)
            if (row[text] is string { Length: Day }) row[day] = null;
    }
}
