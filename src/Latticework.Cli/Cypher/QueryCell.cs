using System.Globalization;
using Latticework.Exchange;

namespace Latticework.Cli;

/// <summary>A value of a query's row as text.</summary>
internal static class QueryCell
{
    private const int Short = 10;

    /// <summary>The lines of a table's cell: one for each item of a list, but for short ones, such as codes, which share a line.</summary>
    public static string[] Lines(object? value) => value switch
    {
        null => [],
        object?[] list when list.All(item => Text(item).Length <= Short) => list is [] ? [] : [string.Join(", ", list.Select(Text))],
        object?[] list => [.. list.Select(Text)],
        _ => [Text(value)],
    };

    /// <summary>A cell of CSV: the items of a list joined by semicolons, and nothing that a spreadsheet takes for a formula.</summary>
    public static string Csv(object? value) => value switch
    {
        object?[] list => FormulaGuard.Of(string.Join(';', list.Select(Text))),
        string text => FormulaGuard.Of(text),
        double number => number.ToString(CultureInfo.InvariantCulture),
        _ => Text(value),
    };

    /// <summary>Whether a value is set to the right.</summary>
    public static bool IsNumber(object? value) => value is long or double;

    private static string Text(object? value) => value switch
    {
        null => "",
        bool mark => mark ? "true" : "false",
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
