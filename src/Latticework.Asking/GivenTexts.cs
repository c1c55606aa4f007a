using System.Globalization;
using Latticework.Facts;

namespace Latticework.Asking;

/// <summary>What was given of each parameter.</summary>
/// <param name="given">The texts given, by the parameter's name on the command line; for a flag, none.</param>
public class GivenTexts(IReadOnlyDictionary<string, IReadOnlyList<string>> given)
{
    /// <summary>Whether a parameter is given.</summary>
    internal bool Has(Parameter parameter) => given.ContainsKey(parameter.Name);

    /// <summary>The one value of a parameter; null where it is not given.</summary>
    internal string? Text(Parameter parameter) => given.TryGetValue(parameter.Name, out var texts) ? texts[0] : null;

    /// <summary>All values of a parameter, commas parting those of a list.</summary>
    internal IEnumerable<string> Texts(Parameter parameter) => !given.TryGetValue(parameter.Name, out var texts) ? []
        : parameter.IsList ? texts.SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) : texts;

    internal PartialDate? Date(Parameter parameter) => Text(parameter) is not { } text ? null
        : PartialDate.TryParse(text, out var date) ? date
        : throw new FormatException($"{parameter.Name} '{text}' is no date; write YYYY, YYYY-MM or YYYY-MM-DD");

    internal int? Number(Parameter parameter) => Text(parameter) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : throw new ArgumentException($"{parameter.Name} '{text}' is no number; write a whole number from 1");
}
