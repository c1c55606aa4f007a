using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>A question that researchers ask of the graph: a file of <c>cypher/queries</c> with a header that says what it answers, takes and gives.</summary>
/// <remarks>Only reads, and works on any database that holds a dataset. <see cref="QueryNames"/> turns what a person writes into its parameters.</remarks>
public sealed record NamedQuery
{
    private const string Folder = "queries/";

    /// <summary>The name of the file without its ending: <c>shared-partners</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The title, a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The question answered, by what rules.</summary>
    public required string Question { get; init; }

    /// <summary>What it takes, in order.</summary>
    public required ImmutableArray<QueryParameter> Parameters { get; init; }

    /// <summary>The columns of its rows, in order.</summary>
    public required ImmutableArray<string> Columns { get; init; }

    /// <summary>The labels and relationship types that it reads, in order.</summary>
    public required ImmutableArray<string> Reads { get; init; }

    /// <summary>What in the library gives the same answer: <c>Lattice.SharedPartners</c>.</summary>
    public required string Twin { get; init; }

    /// <summary>The whole text, header included, as it is sent.</summary>
    public required string Text { get; init; }

    /// <summary>The names of all queries, in order.</summary>
    public static ImmutableArray<string> Names { get; } = [.. CypherFile.Names("queries").Select(name => name[Folder.Length..])];

    /// <summary>All queries, by name.</summary>
    public static IEnumerable<NamedQuery> All => Names.Select(Of);

    /// <summary>The query of a name.</summary>
    /// <exception cref="UnknownNameException">There is none of that name; the nearest are named.</exception>
    public static NamedQuery Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.Contains(name)
            ? Parse(name, CypherFile.Of(Folder + name).Text)
            : throw UnknownNameException.Unknown("query", name, Nearest.Of(name, Names), "'lattice cypher' lists them");
    }

    /// <summary>Reads a query from the text of its file.</summary>
    /// <exception cref="FormatException">The header lacks a key, has one that does not exist, twice or out of order, or a parameter that cannot be read.</exception>
    internal static NamedQuery Parse(string name, string text)
    {
        var header = new QueryHeader(name, text);
        return new()
        {
            Name = name,
            Title = header.One("title"),
            Question = header.One("question"),
            Parameters = header.Parameters(),
            Columns = header.List("columns"),
            Reads = header.List("reads"),
            Twin = header.One("twin"),
            Text = text,
        };
    }
}
