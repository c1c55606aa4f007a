using Latticework.Facts;

namespace Latticework.Cli;

/// <summary>What to say of a name that the command line lacks.</summary>
internal static class Unknown
{
    public static ArgumentException Command(string text, IEnumerable<string> known) => Of("command", text, known, "write one of: " + string.Join(", ", known));

    public static ArgumentException Option(string text, IEnumerable<string> known, string otherwise) => Of("option", text, known, otherwise);

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
