using System.Text.RegularExpressions;

namespace Latticework.Asking;

/// <summary>The two spellings of a parameter: <c>--as-of</c> on the command line, <c>asOf</c> in JSON and addresses.</summary>
public static partial class ParameterKey
{
    /// <summary>The spelling of JSON.</summary>
    /// <param name="name">That of the command line.</param>
    public static string Of(string name) => HyphenAndLetter().Replace(name.TrimStart('-'), m => m.Groups[1].Value.ToUpperInvariant());

    /// <summary>A sentence with every parameter in the spelling of JSON.</summary>
    /// <param name="sentence">A sentence that names parameters as the command line does.</param>
    public static string In(string sentence) => NameInText().Replace(sentence, m => Of(m.Value));

    [GeneratedRegex("-([a-z])")]
    private static partial Regex HyphenAndLetter();

    [GeneratedRegex("(?<![^ ('])--[a-z][a-z-]*[a-z]")]
    private static partial Regex NameInText();
}
