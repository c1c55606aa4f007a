using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>The comment lines at the head of a named query, <c>// key: value</c>, keys in a fixed order.</summary>
internal sealed partial class QueryHeader
{
    private static readonly string[] Keys = ["title", "question", "parameter", "columns", "reads", "twin"];

    private readonly string name;
    private readonly List<(string Key, string Value, int Line)> lines = [];

    public QueryHeader(string name, string text)
    {
        this.name = name;
        var all = text.Split('\n');
        for (var i = 0; i < all.Length && all[i].StartsWith("//", StringComparison.Ordinal); i++)
        {
            var match = Form().Match(all[i]);
            if (!match.Success) throw Fault(i + 1, $"'{all[i]}' is no line of a header; write // key: value");
            var key = match.Groups[1].Value;
            var place = Array.IndexOf(Keys, key);
            if (place < 0) throw Fault(i + 1, $"unknown key '{key}'; the keys are {string.Join(", ", Keys)}");
            if (lines.Count > 0 && Array.IndexOf(Keys, lines[^1].Key) is var before && (before > place || (before == place && key != "parameter")))
                throw Fault(i + 1, $"'{key}' stands after '{lines[^1].Key}'; write the keys in the order {string.Join(", ", Keys)}");
            lines.Add((key, match.Groups[2].Value, i + 1));
        }
    }

    /// <summary>The value of a key that must be there once.</summary>
    public string One(string key) => lines.Find(l => l.Key == key) is { Value: { } value } ? value : throw Fault(1, $"the header lacks '{key}'; write // {key}: …");

    /// <summary>The values of a key, parted by commas.</summary>
    public ImmutableArray<string> List(string key)
    {
        ImmutableArray<string> values = [.. One(key).Split(", ")];
        foreach (var value in values)
            if (!Single().IsMatch(value)) throw Fault(lines.Find(l => l.Key == key).Line, $"'{value}' in '{key}' is no single word; part them by a comma and a blank");
        return values;
    }

    /// <summary>The parameters: <c>day day? = 2025-12-31</c> is name, type, a mark where it may be left out, and an example.</summary>
    public ImmutableArray<QueryParameter> Parameters()
    {
        var parameters = ImmutableArray.CreateBuilder<QueryParameter>();
        foreach (var (_, value, line) in lines.Where(l => l.Key == "parameter"))
        {
            var match = ParameterForm().Match(value);
            if (!match.Success) throw Fault(line, $"'{value}' is no parameter; write NAME TYPE = EXAMPLE, or NAME TYPE? = EXAMPLE where it may be left out");
            if (!Word.TryParse<QueryValueType>(match.Groups[2].Value, out var type)) throw Fault(line, Word.Unknown<QueryValueType>(match.Groups[2].Value));
            if (parameters.Any(p => p.Name == match.Groups[1].Value)) throw Fault(line, $"the parameter '{match.Groups[1].Value}' is named twice");
            parameters.Add(new(match.Groups[1].Value, type, match.Groups[3].Length > 0, match.Groups[4].Value));
        }

        return parameters.ToImmutable();
    }

    private FormatException Fault(int line, string what) => new($"queries/{name}.cypher:{line}: {what}");

    [GeneratedRegex("^// ([a-z]+): (\\S.*)$")]
    private static partial Regex Form();

    [GeneratedRegex("^\\w+$")]
    private static partial Regex Single();

    [GeneratedRegex("^([a-z]\\w*) ([a-z-]+)(\\??) = (\\S.*)$")]
    private static partial Regex ParameterForm();
}
