using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Asking;

/// <summary>Reads words of the codebook from an option.</summary>
internal static class WordList
{
    /// <summary>Each word's value; all words count, or those allowed.</summary>
    public static ImmutableArray<T> Read<T>(GivenTexts invocation, Parameter option, ImmutableArray<T> allowed = default) where T : struct, Enum
    {
        if (!invocation.Has(option)) return [];
        ImmutableArray<string> known = allowed.IsDefault ? Word.All<T>() : [.. allowed.Select(Word.Of)];
        return [.. invocation.Texts(option).Select(text => known.Contains(text) && Word.TryParse<T>(text, out var value) ? value : throw Unknown.Word(text, option.Name, known))];
    }

    /// <summary>The one word of an option, or what holds without it.</summary>
    public static T ReadOne<T>(GivenTexts invocation, Parameter option, T otherwise) where T : struct, Enum =>
        invocation.Has(option) ? Read<T>(invocation, option)[0] : otherwise;
}
