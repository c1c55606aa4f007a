using System.Text;

namespace Latticework.Facts;

/// <summary>Short texts and codes that come again and again in a file, such as publishers, places and nations: most of them stand in memory once.</summary>
/// <remarks>Threads may share it: where two fill a place at once, one text stands twice.</remarks>
internal sealed class SharedTexts
{
    private const int Slots = 1024;
    private const int Longest = 128;

    private readonly string?[] texts = new string?[Slots];
    private readonly ActorCode?[] codes = new ActorCode?[Slots];

    /// <summary>The text of UTF-8.</summary>
    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest) return Encoding.UTF8.GetString(utf8);
        var slot = Slot(utf8);
        if (texts[slot] is { } known && Ascii.Equals(utf8, known)) return known;
        return texts[slot] = Encoding.UTF8.GetString(utf8);
    }

    /// <summary>The actor's code of a text; null if it is none.</summary>
    public ActorCode? Code(string text)
    {
        var slot = (uint)text.GetHashCode(StringComparison.Ordinal) % Slots;
        if (codes[slot] is { } known && known.Value == text) return known;
        return ActorCode.TryParse(text, out var code) ? codes[slot] = code : null;
    }

    // Fowler, Noll and Vo's hash 1a.
    private static uint Slot(ReadOnlySpan<byte> utf8)
    {
        var hash = 2166136261;
        foreach (var b in utf8) hash = (hash ^ b) * 16777619;
        return hash % Slots;
    }
}
