namespace Latticework.Facts;

/// <summary>Tells by one look over a record's JSON that none of its texts can break a rule, so that they need not be taken apart one by one.</summary>
internal static class TextGlance
{
    private const int LongestDate = 10;

    /// <summary>Whether surely no text has more characters than a number of them; false asks for a closer look.</summary>
    public static bool AllWithin(ReadOnlySpan<byte> json, int most)
    {
        if (json.Contains((byte)'\\')) return false;
        while (json.Length > most)
        {
            // The last quotation mark within reach: what lies between those before it is shorter still.
            var quote = json[..(most + 1)].LastIndexOf((byte)'"');
            if (quote < 0) return !json.Contains((byte)'"');
            json = json[(quote + 1)..];
        }

        return true;
    }

    /// <summary>Whether surely no text is a date that begins after a day (<c>2026-11-25</c>); false asks for a closer look.</summary>
    public static bool NoneAfter(ReadOnlySpan<byte> json, ReadOnlySpan<byte> day)
    {
        if (json.Contains((byte)'\\')) return false;
        Span<byte> begun = [(byte)'"', day[0]];
        // Of digits and hyphens alone, the order of bytes is that of first days: a year or month comes before the days in it.
        for (; begun[1] <= (byte)'9'; begun[1]++)
            for (var rest = json; rest.IndexOf(begun) is >= 0 and var at;)
            {
                rest = rest[(at + 1)..];
                if (rest.IndexOf((byte)'"') is > 0 and <= LongestDate and var end && rest[..end].SequenceCompareTo(day) > 0) return false;
            }

        return true;
    }
}
