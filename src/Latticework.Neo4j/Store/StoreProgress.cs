namespace Latticework.Neo4j;

/// <summary>How far a load has come.</summary>
/// <param name="Done">Facts written.</param>
/// <param name="Total">Facts to write.</param>
public readonly record struct StoreProgress(int Done, int Total);
