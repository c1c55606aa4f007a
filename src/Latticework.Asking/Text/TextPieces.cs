using System.Text;

namespace Latticework.Asking;

/// <summary>Takes a word apart where a reader finds together again what belongs together.</summary>
internal static class TextPieces
{
    /// <summary>Pieces of at most a width, ending in a hyphen, slash or the like wherever they can.</summary>
    public static IEnumerable<string> Of(string word, int width)
    {
        var piece = new StringBuilder();
        var used = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            var length = TextWidth.Of(rune);
            if (used > 0 && used + length > width) yield return Take();
            piece.Append(rune);
            used += length;
            if (rune.Value is '-' or '/' or '.' or '_' or '?' or '&') yield return Take();
        }

        if (used > 0) yield return Take();

        string Take()
        {
            var taken = piece.ToString();
            piece.Clear();
            used = 0;
            return taken;
        }
    }
}
