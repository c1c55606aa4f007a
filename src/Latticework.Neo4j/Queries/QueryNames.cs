using System.Globalization;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>Turns what a person writes for a parameter into the value that the graph knows: any name of a nation, person or forum, a short date, a word.</summary>
/// <param name="facts">The dataset whose names count; that of the graph, or one like it.</param>
public sealed class QueryNames(FactSet facts)
{
    /// <summary>The values of all parameters of a query, by name; null for those left out.</summary>
    /// <param name="query">The query.</param>
    /// <param name="given">What was written, by name.</param>
    /// <exception cref="ArgumentException">A parameter is missing or unknown, or a value names nothing; the message says what there is.</exception>
    /// <exception cref="FormatException">A date is none.</exception>
    public Dictionary<string, object?> Values(NamedQuery query, IReadOnlyDictionary<string, string> given)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(given);
        foreach (var name in given.Keys)
            if (!query.Parameters.Any(p => p.Name == name)) throw new ArgumentException($"{query.Name} takes no parameter '{name}'; {Takes(query)}");
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var parameter in query.Parameters)
        {
            if (given.TryGetValue(parameter.Name, out var text)) values[parameter.Name] = Value(parameter, text);
            else if (parameter.IsOptional) values[parameter.Name] = null;
            else throw new ArgumentException($"{query.Name} lacks the parameter '{parameter.Name}'; {Takes(query)}");
        }

        return values;
    }

    /// <summary>The value of one parameter.</summary>
    /// <exception cref="ArgumentException">The text names nothing, or several things; the message says what there is.</exception>
    /// <exception cref="FormatException">A date is none.</exception>
    public object Value(QueryParameter parameter, string text)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(text);
        return parameter.Type switch
        {
            QueryValueType.Nation => Nation(text),
            QueryValueType.Nations => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Nation).ToArray(),
            QueryValueType.Actor => facts.Actors.Resolve(text).Code.Value,
            QueryValueType.Day => Day(PartialDate.Parse(text).Latest),
            QueryValueType.FirstDay => Day(PartialDate.Parse(text).Earliest),
            QueryValueType.Number => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
                ? number
                : throw new ArgumentException($"{parameter.Name} '{text}' is no number; write a whole number from 1"),
            QueryValueType.Fact => Id<Fact>(text, "fact"),
            QueryValueType.Agreement => Id<Agreement>(text, "agreement"),
            QueryValueType.Meeting => Id<Meeting>(text, "meeting"),
            QueryValueType.Forum => Named(facts.Facts.OfType<Forum>(), f => [f.Id.Value, f.Name, .. f.Aka], "forum", text).Id.Value,
            QueryValueType.Person => Named(facts.Persons, p => [p.Name, .. p.Variants], "person", text).Name,
            QueryValueType.Series => Named(facts.Series, s => [s.Name, .. s.Variants], "series", text).Name,
            QueryValueType.Publisher => Named(facts.Facts.SelectMany(f => f.Sources).Select(s => s.Publisher).Distinct(StringComparer.Ordinal), p => [p], "publisher", text),
            QueryValueType.AgreementType => OfCodebook<AgreementType>(text),
            QueryValueType.ForumForm => OfCodebook<ForumForm>(text),
            QueryValueType.Portfolio => OfCodebook<Portfolio>(text),
            _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter.Type, "no such type"),
        };
    }

    private static string Takes(NamedQuery query) => query.Parameters is []
        ? "it takes none"
        : $"it takes {string.Join(", ", query.Parameters.Select(p => $"{p.Name}={p.Example}{(p.IsOptional ? " (may be left out)" : "")}"))}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string OfCodebook<T>(string text) where T : struct, Enum =>
        Word.TryParse<T>(text, out _) ? text : throw new ArgumentException(Word.Unknown<T>(text));

    private string Nation(string text) => facts.Actors.Resolve(text) is { Kind: ActorKind.Nation, Code: var code }
        ? code.Value
        : throw new ArgumentException($"'{text}' is an organisation; name a nation");

    private string Id<T>(string text, string what) where T : Fact => FactId.TryParse(text, out var id) && facts.TryGet(id, out var fact) && fact is T
        ? text
        : throw UnknownNameException.Unknown(what, text, Nearest.Of(text, facts.Facts.OfType<T>().Select(f => f.Id.Value)), "look for its id with find");

    private static T Named<T>(IEnumerable<T> things, Func<T, IEnumerable<string>> names, string what, string text) where T : class
    {
        var all = things.ToList();
        var sought = NameFold.Of(text);
        return all.Find(thing => names(thing).Any(name => NameFold.Of(name) == sought))
            ?? throw UnknownNameException.Unknown(what, text, Nearest.Of(text, all.Select(thing => names(thing).First(name => what != "forum" || !FactId.TryParse(name, out _)))), "look for it with find");
    }
}
