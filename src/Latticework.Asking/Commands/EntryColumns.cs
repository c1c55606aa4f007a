using System.Collections.Immutable;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>The columns of a list of facts.</summary>
internal static class EntryColumns
{
    public static ImmutableArray<Column<TimelineEntry>> Of(FactNames names) =>
    [
        new("Date", ["from", "to"], e => Span(e.From, e.To) is { Length: > 0 } span ? [span] : ["not known"]),
        Column<TimelineEntry>.Of("Kind", "kind", e => Word.Of(e.Kind)),
        Column<TimelineEntry>.Of("Name", "name", e => names.Undated(e.Fact)),
        Column<TimelineEntry>.Of("Fact", "fact", e => e.Fact.Value),
    ];

    /// <summary><c>2025-12-01 – 12-05</c>: the later date without the year they share.</summary>
    public static string Span(PartialDate? from, PartialDate? to)
    {
        var (first, last) = (from?.ToString(), to?.ToString());
        if (first is null || last is null || first == last) return first ?? (last is null ? "" : $"until {last}");
        return first[..4] == last[..4] && first.Length == 10 && last.Length == 10 ? $"{first} – {last[5..]}" : $"{first} – {last}";
    }
}
