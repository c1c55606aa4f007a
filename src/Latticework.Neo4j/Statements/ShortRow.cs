using System.Collections.Immutable;

namespace Latticework.Neo4j;

/// <summary>
/// Leaves out of rows what need not be sent: the first and last day of a date that is a day, which statements take from its text, and what is absent at the end, which to Cypher is null behind the end of a list.
/// </summary>
/// <param name="columns">The columns of the rows.</param>
internal sealed class ShortRow(ImmutableArray<string> columns)
{
    private const int Day = 10; // 2026-11-25

    private readonly ImmutableArray<(int Day, int Text)> days =
    [
        .. from text in columns.Index()
           from day in columns.Index()
           where day.Item == text.Item + "Earliest" || day.Item == text.Item + "Latest"
           select (day.Index, text.Index),
    ];

    /// <summary>The row as it is sent. What is given is changed.</summary>
    public object?[] Of(object?[] row)
    {
        foreach (var (day, text) in days)
            if (row[text] is string { Length: Day }) row[day] = null;
        var length = row.Length;
        while (length > 0 && row[length - 1] is null) length--;
        return length < row.Length ? row[..length] : row;
    }
}
