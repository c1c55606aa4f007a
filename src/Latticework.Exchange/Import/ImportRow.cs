using System.Globalization;
using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>A row of a research dataset: its cells by column name.</summary>
internal sealed class ImportRow(int line, IReadOnlyDictionary<string, int> columns, string[] cells)
{
    /// <summary>The line of the file on which it starts, from 1.</summary>
    public int Line => line;

    /// <summary>The text of a cell by <see cref="CellText"/>; empty for a column that the file lacks, and for <c>NA</c> or a full stop alone.</summary>
    public string this[string column]
    {
        get
        {
            if (!columns.TryGetValue(column, out var at) || at >= cells.Length) return "";
            var text = CellText.Of(cells[at]);
            return text is "NA" or "." ? "" : text;
        }
    }

    /// <summary>The whole number of a cell; null where it holds none, or a negative code such as -77, which means that there is none.</summary>
    public int? Number(string column) => int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The date in three columns: as precise as they allow, since a day or month that is no such number is not known; null without a year.</summary>
    /// <exception cref="ImportRefusal">The day does not exist.</exception>
    public PartialDate? Date(string year, string month, string day)
    {
        if (Number(year) is not (> 0 and < 10000) || Number(year) is not { } y) return null;
        var text = y.ToString("0000", CultureInfo.InvariantCulture);
        if (Number(month) is { } m and >= 1 and <= 12)
        {
            text += string.Create(CultureInfo.InvariantCulture, $"-{m:00}");
            if (Number(day) is { } d and >= 1) text += string.Create(CultureInfo.InvariantCulture, $"-{d:00}");
        }

        return PartialDate.TryParse(text, out var date) ? date : throw new ImportRefusal($"{year}, {month}, {day} make '{text}', which is no date");
    }
}
