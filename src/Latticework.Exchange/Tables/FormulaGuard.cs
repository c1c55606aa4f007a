namespace Latticework.Exchange;

/// <summary>Keeps a spreadsheet from taking a text for a formula.</summary>
/// <remarks>
/// A text that starts with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c> (also full-width), a tab or a line end gets an apostrophe before it, which a spreadsheet shows as the
/// mark of text. Numbers are no texts and stay as they are.
/// </remarks>
public static class FormulaGuard
{
    private const string Traps = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>The text, with an apostrophe before it where a spreadsheet could take it for a formula.</summary>
    public static string Of(string text) => IsTrap(text) ? "'" + text : text;

    /// <summary>Whether a spreadsheet could take a text for a formula.</summary>
    public static bool IsTrap(string text) => text.Length > 0 && Traps.Contains(text[0]);
}
