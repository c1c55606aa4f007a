namespace Latticework.Neo4j;

/// <summary>What a statement has changed.</summary>
public sealed record CypherCounters
{
    /// <summary>No change at all.</summary>
    public static CypherCounters None { get; } = new();

    /// <summary>Nodes created.</summary>
    public int NodesCreated { get; init; }

    /// <summary>Nodes deleted.</summary>
    public int NodesDeleted { get; init; }

    /// <summary>Relationships created.</summary>
    public int RelationshipsCreated { get; init; }

    /// <summary>Relationships deleted.</summary>
    public int RelationshipsDeleted { get; init; }

    /// <summary>Properties set or removed, also to the value that they had.</summary>
    public int PropertiesSet { get; init; }

    /// <summary>Labels added to nodes.</summary>
    public int LabelsAdded { get; init; }

    /// <summary>Labels removed from nodes.</summary>
    public int LabelsRemoved { get; init; }

    /// <summary>Constraints added to the schema.</summary>
    public int ConstraintsAdded { get; init; }

    /// <summary>Constraints removed from the schema.</summary>
    public int ConstraintsRemoved { get; init; }

    /// <summary>Indexes added to the schema.</summary>
    public int IndexesAdded { get; init; }

    /// <summary>Indexes removed from the schema.</summary>
    public int IndexesRemoved { get; init; }

    /// <summary>Whether anything was changed.</summary>
    public bool ContainsUpdates => this != None;

    /// <summary>The sum of two statements' changes.</summary>
    public CypherCounters Plus(CypherCounters other) => new()
    {
        NodesCreated = NodesCreated + other.NodesCreated,
        NodesDeleted = NodesDeleted + other.NodesDeleted,
        RelationshipsCreated = RelationshipsCreated + other.RelationshipsCreated,
        RelationshipsDeleted = RelationshipsDeleted + other.RelationshipsDeleted,
        PropertiesSet = PropertiesSet + other.PropertiesSet,
        LabelsAdded = LabelsAdded + other.LabelsAdded,
        LabelsRemoved = LabelsRemoved + other.LabelsRemoved,
        ConstraintsAdded = ConstraintsAdded + other.ConstraintsAdded,
        ConstraintsRemoved = ConstraintsRemoved + other.ConstraintsRemoved,
        IndexesAdded = IndexesAdded + other.IndexesAdded,
        IndexesRemoved = IndexesRemoved + other.IndexesRemoved,
    };
}
