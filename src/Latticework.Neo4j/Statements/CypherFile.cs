using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Latticework.Neo4j;

/// <summary>A statement that the product sends or offers, from the folder <c>cypher</c>.</summary>
public sealed class CypherFile
{
    private const string Mark = "// ";
    private static readonly Assembly Assembly = typeof(CypherFile).Assembly;
    private static readonly ConcurrentDictionary<string, CypherFile> Known = new(StringComparer.Ordinal);

    private CypherFile(string name, string text)
    {
        (Name, Text) = (name, text);
        Header = [.. text.Split('\n').TakeWhile(line => line.StartsWith(Mark, StringComparison.Ordinal)).Select(line => line[Mark.Length..].TrimEnd())];
    }

    /// <summary>Its path in the folder without the ending (<c>queries/shared-partners</c>).</summary>
    public string Name { get; }

    /// <summary>The whole text, header included, as it is sent.</summary>
    public string Text { get; }

    /// <summary>The comment lines at its head, without their marks.</summary>
    public ImmutableArray<string> Header { get; }

    /// <summary>The statement of a name.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static CypherFile Of(string name) => Known.GetOrAdd(name, Read);

    /// <summary>The names of all statements of a folder, in order.</summary>
    public static IEnumerable<string> Names(string folder)
    {
        var start = Resource(folder + "/")[..^".cypher".Length];
        return Assembly.GetManifestResourceNames().Where(name => name.StartsWith(start, StringComparison.Ordinal))
            .Select(name => name["cypher/".Length..^".cypher".Length]).Order(StringComparer.Ordinal);
    }

    private static CypherFile Read(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(Resource(name)) ?? throw new ArgumentException($"no statement is called '{name}'", nameof(name));
        using var reader = new StreamReader(stream);
        return new(name, reader.ReadToEnd());
    }

    private static string Resource(string name) => $"cypher/{name}.cypher";
}
