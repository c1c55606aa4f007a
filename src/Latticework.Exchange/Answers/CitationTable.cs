using System.Collections.Immutable;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Exchange;

/// <summary>The sources of an answer as a table: one row a page of a cited fact.</summary>
public static class CitationTable
{
    /// <summary>The table of citations, in their order.</summary>
    public static Table Of(IEnumerable<Citation> citations)
    {
        ArgumentNullException.ThrowIfNull(citations);
        ImmutableArray<(Citation Fact, Source Page)> rows = [.. citations.SelectMany(c => c.Sources.Select(s => (c, s)))];
        return ColumnOf<(Citation Fact, Source Page)>.Table(
            "citations",
            rows,
            new("n", CellType.Whole, "the citation's number in the answer", r => (long)r.Fact.N),
            new("fact", CellType.Text, "the fact's id", r => r.Fact.Fact.Value),
            new("name", CellType.Text, "its short name", r => r.Fact.Name),
            new("date", CellType.Text, "the date it is listed under", r => r.Fact.Date?.ToString()),
            new("confidence", CellType.Text, "confirmed or reported", r => Word.Of(r.Fact.Confidence)),
            new("announced", CellType.Mark, "true where it is known only as announced beforehand", r => r.Fact.Announced),
            new("publisher", CellType.Text, "who published the page", r => r.Page.Publisher),
            new("title", CellType.Text, "the page's title, or our label", r => r.Page.Title),
            new("published", CellType.Text, "the day on the page", r => r.Page.Published?.ToString()),
            new("url", CellType.Text, "the page's address", r => r.Page.Url));
    }
}
