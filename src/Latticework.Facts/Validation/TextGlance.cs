namespace Latticework.Facts;

/// <summary>Tells by one look over a record's JSON that none of its texts can break a rule, so that they need not be taken apart one by one.</summary>
internal static class TextGlance
{
    private const int LongestDate = 10;

    /// <summary>Whether surely no text has more characters than a number of them; false asks for a closer look.</summary>
    public static bool AllWithin(ReadOnlySpan<byte> json, int most)
    {
        if (json.Contains((byte)'\\')) return false;
        while (true)
        {
            var quote = json.IndexOf((byte)'"');
            if (quote < 0) return true;
            if (quote > most) return false;
            json = json[(quote + 1)..];
        }
    }

    /// <summary>Whether surely no text is a date that begins after a day (<c>2026-11-25</c>); false asks for a closer look.</summary>
    public static bool NoneAfter(ReadOnlySpan<byte> json, ReadOnlySpan<byte> day)
    {
        if (json.Contains((byte)'\\')) return false;
        while (true)
        {
            var quote = json.IndexOf((byte)'"');
            if (quote < 0) return true;
            // Of digits and hyphens alone, the order of bytes is that of first days: a year or month comes before the days in it.
            if (quote is > 0 and <= LongestDate && char.IsAsciiDigit((char)json[0]) && json[..quote].SequenceCompareTo(day) > 0) return false;
            json = json[(quote + 1)..];
        }
    }
}
