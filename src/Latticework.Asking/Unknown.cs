using Latticework.Facts;

namespace Latticework.Asking;

/// <summary>What to say of a name that there is not: the nearest, or all.</summary>
public static class Unknown
{
    /// <summary>A command's.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="known">What may be written.</param>
    public static ArgumentException Command(string text, IEnumerable<string> known) => Of("command", text, known, "write one of: " + string.Join(", ", known));

    /// <summary>An option's.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="known">What may be written.</param>
    /// <param name="otherwise">What to do where nothing is near.</param>
    public static ArgumentException Option(string text, IEnumerable<string> known, string otherwise) => Of("option", text, known, otherwise);

    /// <summary>A question's.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="known">What may be written.</param>
    public static ArgumentException Question(string text, IEnumerable<string> known) => Of("question", text, known, "ask one of: " + string.Join(", ", known));

    /// <summary>A parameter's.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="known">What may be written.</param>
    public static ArgumentException Parameter(string text, IEnumerable<string> known) => Of("parameter", text, known, "write some of: " + string.Join(", ", known));

    /// <summary>A word's, which stands in an option or beside a command.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="where">Where it was written.</param>
    /// <param name="known">What may be written.</param>
    /// <param name="listed">The words as the message lists them; null: one after the other.</param>
    public static ArgumentException Word(string text, string where, IEnumerable<string> known, string? listed = null)
    {
        var near = Nearest.Of(text, known);
        var all = listed ?? string.Join(", ", known);
        return new($"unknown word '{text}' in {where}; {(near.Count == 0 ? "write one of" : $"did you mean {Either(near)}? The words are")}: {all}");
    }

    private static ArgumentException Of(string what, string text, IEnumerable<string> known, string otherwise)
    {
        var near = Nearest.Of(text, known);
        return new(near.Count == 0 ? $"unknown {what} '{text}'; {otherwise}" : $"unknown {what} '{text}'; did you mean {Either(near)}?");
    }

    private static string Either(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";
}
