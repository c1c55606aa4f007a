namespace Latticework.Neo4j;

/// <summary>What a statement or transaction may do.</summary>
public enum CypherAccess
{
    /// <summary>Read only: the server refuses any write, also one hidden in a procedure or a subquery.</summary>
    Read,

    /// <summary>Read and write.</summary>
    Write,
}
