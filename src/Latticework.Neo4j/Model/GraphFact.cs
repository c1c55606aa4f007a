using System.Text.Json.Nodes;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>A fact as a node with its relationships.</summary>
/// <param name="Id">The fact's id.</param>
/// <param name="Kind">Its kind, which gives the second label.</param>
internal sealed record GraphFact(string Id, FactKind Kind)
{
    /// <summary>The node's properties without <c>id</c>; a <see cref="DateOnly"/> is a DATE in the graph.</summary>
    public Dictionary<string, object> Properties { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Its relationships, in no certain order.</summary>
    public List<GraphLink> Links { get; init; } = [];

    /// <summary>Other readings of disputed fields, in order.</summary>
    public List<GraphReading> Readings { get; init; } = [];

    /// <summary>What neither a property nor a relationship holds, by key in the order of the codebook.</summary>
    public JsonObject Extra { get; init; } = [];

    /// <summary>The links of a type to an end, by position.</summary>
    public IReadOnlyList<GraphLink> LinksOf(string type, GraphEnd end)
    {
        List<GraphLink>? links = null;
        var inOrder = true;
        foreach (var link in Links)
        {
            if (link.End != end || link.Type != type) continue;
            if (links is [.., var last] && last.Pos > link.Pos) inOrder = false;
            (links ??= []).Add(link);
        }

        return inOrder ? links ?? [] : [.. links!.OrderBy(link => link.Pos)];
    }
}
