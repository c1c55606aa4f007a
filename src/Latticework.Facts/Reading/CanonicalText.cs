using System.Globalization;
using System.Text;

namespace Latticework.Facts;

/// <summary>Which texts the canonical form can hold, and how a text is shown in a message.</summary>
internal static class CanonicalText
{
    private const int Shown = 60;

    /// <summary>Whether UTF-8 without escapes is surely lawful; false asks for a closer look.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> text) =>
        text.Length > 0 && text[0] != ' ' && text[^1] != ' ' && text.IndexOf("  "u8) < 0 && text.IndexOfAny((byte)0x7F, (byte)0xC2) < 0;

    /// <summary>What is wrong with a text and what to write instead; null where nothing is.</summary>
    public static string? Fault(string text)
    {
        if (text.Length == 0) return "an empty text says nothing; write a text, or leave the key out";
        foreach (var c in text)
        {
            if (char.IsControl(c)) return $"'{Excerpt(text)}' holds the control character {CodePoint(c)}; write a blank, or nothing";
            if (c == '\u00A0') return $"'{Excerpt(text)}' holds a no-break space; write a plain blank";
        }

        if (text[0] == ' ' || text[^1] == ' ') return $"'{Excerpt(text)}' has a blank at an end; take it out";
        return text.Contains("  ", StringComparison.Ordinal) ? $"'{Excerpt(text)}' holds two blanks in a row; write one" : null;
    }

    /// <summary>A text as a message can quote it: at most 60 characters, control characters by their numbers.</summary>
    public static string Excerpt(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= Shown) return shown.Append('…').ToString();
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                shown.Append(CodePoint(rune.Value));
            else
                shown.Append(rune.ToString());
        }

        return shown.ToString();
    }

    private static string CodePoint(int value) => string.Create(CultureInfo.InvariantCulture, $"U+{value:X4}");
}
