using System.Text.RegularExpressions;

namespace Latticework.Asking;

/// <summary>An asking for a shell of the POSIX kind.</summary>
internal static partial class CommandLineSpelling
{
    public static string Of(QuestionInvocation invocation, Told told, bool shipped) => string.Join(' ', (string[])
    [
        "lattice",
        invocation.Command.Name,
        .. told.About.SelectMany(a => a.Values).Select(Quoted),
        .. told.Given.SelectMany(g => Option(g.Parameter, [.. g.Values.Select(Quoted)])),
        .. shipped ? Array.Empty<string>() : ["--facts", Spellings.Folder],
    ]);

    private static IEnumerable<string> Option(Parameter parameter, string[] values) =>
        parameter.IsFlag ? [parameter.Name] : parameter.IsList ? [parameter.Name, string.Join(',', values)] : values.SelectMany(value => (string[])[parameter.Name, value]);

    private static string Quoted(string text) => Bare().IsMatch(text) ? text : $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    [GeneratedRegex("^[A-Za-z0-9_.,:/@%+=-]+$")]
    private static partial Regex Bare();
}
