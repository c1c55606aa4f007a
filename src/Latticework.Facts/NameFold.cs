using System.Text;

namespace Latticework.Facts;

/// <summary>Names without regard to case, accents, punctuation and blanks.</summary>
/// <remarks>Normalisation to decomposed letters needs culture data, which is left out of the program: Latin letters are looked up instead.</remarks>
public static class NameFold
{
    private const char LatinFirst = '\u00C0';
    private const char VietnameseFirst = '\u1E00';

    // The plain letter for each of U+00C0 to U+017F, then for each of U+1E00 to U+1EFF; a dot where there is none.
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg" +
        "gggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnn.nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private const string Vietnamese =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr" +
        "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyas..s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>Letters and digits only, in lower case, without accents: <c>Côte d'Ivoire</c> is <c>cotedivoire</c>.</summary>
    public static string Of(string text) => Fold(text, keepWords: false);

    /// <summary>The same with one blank between words; a full stop or apostrophe parts no words: <c>U.S.-led</c> is <c>us led</c>.</summary>
    public static string Words(string text) => Fold(text, keepWords: true);

    private static string Fold(string text, bool keepWords)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var plain = Plain(c);
            if (char.IsLetterOrDigit(plain)) folded.Append(plain);
            else if (keepWords && Parts(c) && folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return folded.ToString();
    }

    private static bool Parts(char c) =>
        c is not ('.' or '\'' or '\u2018' or '\u2019' or '`') && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark;

    private static char Plain(char c)
    {
        var plain = c switch
        {
            < LatinFirst => c,
            _ when c - LatinFirst < Latin.Length => Latin[c - LatinFirst],
            >= VietnameseFirst when c - VietnameseFirst < Vietnamese.Length => Vietnamese[c - VietnameseFirst],
            _ => c,
        };
        return char.ToLowerInvariant(plain);
    }
}
