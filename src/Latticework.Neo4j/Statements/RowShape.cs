using System.Collections.Immutable;

namespace Latticework.Neo4j;

/// <summary>The columns of the rows that a statement takes, as its header names them.</summary>
/// <remarks>Rows go as lists, not maps: they are shorter and the server plans them better.</remarks>
internal sealed class RowShape
{
    private readonly ImmutableDictionary<string, ImmutableArray<string>> lines;

    private RowShape(ImmutableDictionary<string, ImmutableArray<string>> lines) => this.lines = lines;

    /// <summary>The columns of a row.</summary>
    public ImmutableArray<string> Columns => lines["columns"];

    /// <summary>The columns of the rows inside a column.</summary>
    public ImmutableArray<string> this[string column] => lines[column];

    /// <summary>The shape that a statement's header gives.</summary>
    public static RowShape Of(CypherFile file) => new(file.Header
        .Select(line => line.Split(": ", 2)).Where(parts => parts.Length == 2)
        .ToImmutableDictionary(parts => parts[0], parts => parts[1].Split(' ').ToImmutableArray(), StringComparer.Ordinal));
}
