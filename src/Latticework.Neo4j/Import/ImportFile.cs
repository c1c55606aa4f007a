namespace Latticework.Neo4j;

/// <summary>A file of nodes or relationships that was written for <c>neo4j-admin</c>.</summary>
/// <param name="Name">Its name without the ending; the header is beside it.</param>
/// <param name="IsNodes">Whether its rows are nodes; else they are relationships.</param>
/// <param name="Rows">How many rows it has.</param>
public readonly record struct ImportFile(string Name, bool IsNodes, long Rows);
