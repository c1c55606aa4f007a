using System.Text;

namespace Latticework.Asking;

/// <summary>Breaks a line into lines of a width: at blanks, then after hyphens and slashes, then anywhere.</summary>
internal static class TextWrap
{
    /// <summary>The lines; all but the first are set in.</summary>
    /// <param name="text">One line.</param>
    /// <param name="width">The most columns a line may take.</param>
    /// <param name="hang">The blanks before each further line.</param>
    /// <param name="keepWords">Whether a word longer than a line stays whole, as an address should.</param>
    public static IEnumerable<string> Lines(string text, int width, int hang = 0, bool keepWords = false)
    {
        if (TextWidth.Of(text) <= width) return [text];
        hang = Math.Min(hang, width / 3);
        List<string> lines = [];
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split(' ')) Put(word);
        lines.Add(line.ToString());
        return lines;

        void Put(string word)
        {
            var length = TextWidth.Of(word);
            var gap = used > Indent() ? 1 : 0;
            if (used + gap + length <= width) Append(gap, word, length);
            else if (length <= width - hang || keepWords)
            {
                Break();
                Append(0, word, length);
            }
            else Pieces(word, gap);
        }

        void Pieces(string word, int gap)
        {
            foreach (var piece in TextPieces.Of(word, width - hang))
            {
                var length = TextWidth.Of(piece);
                if (used + gap + length > width) Break();
                Append(used > Indent() ? gap : 0, piece, length);
                gap = 0;
            }
        }

        void Append(int gap, string word, int length)
        {
            line.Append(' ', gap).Append(word);
            used += gap + length;
        }

        void Break()
        {
            if (used <= Indent()) return;
            lines.Add(line.ToString());
            line.Clear().Append(' ', hang);
            used = hang;
        }

        int Indent() => lines.Count == 0 ? 0 : hang;
    }
}
