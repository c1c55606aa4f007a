using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>The places of a list where a text stands that stood before.</summary>
internal static class DoubledPlaces
{
    // So few are compared with each other in less time than a set takes to be made.
    private const int Few = 16;

    public static IEnumerable<int> Of<T>(ImmutableArray<T> entries, Func<T, string> text)
    {
        if (entries.Length < 2) return [];
        var texts = new string[entries.Length];
        for (var i = 0; i < texts.Length; i++) texts[i] = text(entries[i]);
        return texts.Length <= Few && AllDiffer(texts) ? [] : Of(texts);
    }

    private static bool AllDiffer(string[] texts)
    {
        for (var i = 1; i < texts.Length; i++)
            if (texts.AsSpan(0, i).Contains(texts[i])) return false;
        return true;
    }

    private static List<int> Of(string[] texts)
    {
        var (seen, places) = (new HashSet<string>(texts.Length, StringComparer.Ordinal), new List<int>());
        for (var i = 0; i < texts.Length; i++)
            if (!seen.Add(texts[i])) places.Add(i);
        return places;
    }
}
