using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace Latticework.Facts;

/// <summary>The codebook's words: the spelling of each enum value in files, on the command line and in answers.</summary>
public static class Word
{
    /// <summary>The word for a value, as the codebook spells it (<c>mutual-defence</c>).</summary>
    public static string Of<T>(T value) where T : struct, Enum => Words<T>.All[Unsafe.BitCast<T, int>(value)];

    /// <summary>All words of a kind, in the codebook's order.</summary>
    public static ImmutableArray<string> All<T>() where T : struct, Enum => Words<T>.All;

    /// <summary>Reads a word, exactly as spelt.</summary>
    public static bool TryParse<T>(string text, out T value) where T : struct, Enum
    {
        var index = Words<T>.All.AsSpan().IndexOf(text);
        value = index < 0 ? default : Unsafe.BitCast<int, T>(index);
        return index >= 0;
    }

    /// <summary>What to say of a word that the codebook lacks: the word, and those it has.</summary>
    public static string Unknown<T>(string text) where T : struct, Enum => $"unknown word '{text}'; write one of: {string.Join(", ", All<T>())}";

    private static class Words<T> where T : struct, Enum
    {
        // The enums count from 0 in steps of 1.
        public static readonly ImmutableArray<string> All = [.. typeof(T).GetEnumNames().Select(Spelling)];
    }

    // CoChair is co-chair; only a word that starts with a digit cannot be a name.
    private static string Spelling(string name)
    {
        if (name == nameof(MeetingForm.TwoPlusTwo)) return "2+2";
        var word = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && word.Length > 0) word.Append('-');
            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}
