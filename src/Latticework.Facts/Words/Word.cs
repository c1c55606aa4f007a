using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>The codebook's words: the spelling of each enum value in files, on the command line and in answers.</summary>
public static class Word
{
    /// <summary>The word for a value, as the codebook spells it (<c>mutual-defence</c>).</summary>
    public static string Of<T>(T value) where T : struct, Enum => Words<T>.All[Array.IndexOf(Words<T>.Values, value)];

    /// <summary>All words of a kind, in the codebook's order.</summary>
    public static ImmutableArray<string> All<T>() where T : struct, Enum => Words<T>.All;

    /// <summary>Reads a word, exactly as spelt.</summary>
    public static bool TryParse<T>(string text, out T value) where T : struct, Enum
    {
        var index = Words<T>.All.AsSpan().IndexOf(text);
        value = index < 0 ? default : Words<T>.Values[index];
        return index >= 0;
    }

    /// <summary>What to say of a word that the codebook lacks: the word, and those it has.</summary>
    public static string Unknown<T>(string text) where T : struct, Enum => $"unknown word '{text}'; write one of: {string.Join(", ", All<T>())}";

    private static class Words<T> where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();
        public static readonly ImmutableArray<string> All = [.. Array.ConvertAll(Values, Spelling)];

        private static string Spelling(T value)
        {
            var name = value.ToString();
            return typeof(T).GetField(name)!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? name.ToLowerInvariant();
        }
    }
}
