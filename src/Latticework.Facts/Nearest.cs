namespace Latticework.Facts;

/// <summary>The names that a mistyped name may have meant.</summary>
public static class Nearest
{
    /// <summary>The candidates nearest to a text, nearest first; none if nothing is near.</summary>
    /// <remarks>
    /// Case, accents, punctuation and blanks do not count. First those within a third of the longer length (but at least one) by restricted
    /// Damerau-Levenshtein distance: letters put in, left out, changed, or swapped with a neighbour; the nearest first, then the longer, then in
    /// ordinal order. Then those that contain the text, if it has three letters or more, the shorter first. O(candidates · length²).
    /// </remarks>
    /// <param name="text">What was written.</param>
    /// <param name="candidates">What may be written.</param>
    /// <param name="most">How many to give at most.</param>
    public static IReadOnlyList<string> Of(string text, IEnumerable<string> candidates, int most = 3)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(candidates);
        var sought = NameFold.Of(text);
        var ranked = new List<(int Rank, int Length, string Name)>();
        foreach (var candidate in candidates.Distinct(StringComparer.Ordinal))
        {
            var folded = NameFold.Of(candidate);
            var allowed = Math.Max(1, Math.Max(sought.Length, folded.Length) / 3);
            var distance = Math.Abs(sought.Length - folded.Length) > allowed ? int.MaxValue : Distance(sought, folded);
            if (distance <= allowed && distance < Math.Max(sought.Length, folded.Length)) ranked.Add((distance, -folded.Length, candidate));
            else if (sought.Length >= 3 && folded.Contains(sought, StringComparison.Ordinal)) ranked.Add((int.MaxValue, folded.Length, candidate));
        }

        return [.. ranked.OrderBy(r => r.Rank).ThenBy(r => r.Length).ThenBy(r => r.Name, StringComparer.Ordinal).Take(most).Select(r => r.Name)];
    }

    private static int Distance(string a, string b)
    {
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var least = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                row[j] = swapped ? Math.Min(least, before[j - 2] + 1) : least;
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
