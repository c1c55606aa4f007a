using System.Globalization;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>An answer as CSV, and its sources as another.</summary>
internal static class CsvWriter
{
    public static string Write<T>(AnswerPage<T> answer) where T : ICited
    {
        var columns = FlatItem.Columns(answer.Answer);
        var chosen = answer.Fields.IsDefault ? columns : [.. answer.Fields.SelectMany(f => columns.Where(c => c == f || c.StartsWith(f + ".", StringComparison.Ordinal)))];
        var csv = new Csv();
        csv.Row(chosen);
        foreach (var item in answer.Items.Select(AnswerJson.Item)) csv.Row(chosen.Select(column => FlatItem.Cell(item, column)));
        return csv.ToString();
    }

    /// <summary>One row a page of a cited fact.</summary>
    public static string Citations(IEnumerable<Citation> citations)
    {
        var csv = new Csv();
        csv.Row(["n", "fact", "name", "date", "confidence", "announced", "publisher", "title", "published", "url"]);
        foreach (var c in citations)
            foreach (var s in c.Sources)
                csv.Row([c.N.ToString(CultureInfo.InvariantCulture), c.Fact.Value, c.Name, c.Date?.ToString() ?? "", Word.Of(c.Confidence), c.Announced == true ? "true" : "", s.Publisher, s.Title, s.Published?.ToString() ?? "", s.Url]);
        return csv.ToString();
    }
}
