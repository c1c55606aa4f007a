namespace Latticework.Neo4j;

/// <summary>The dataset that a graph holds, whole.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Hash">Its content hash.</param>
/// <param name="Facts">Its number of facts.</param>
public sealed record QueryDataset(string Name, string Version, string Hash, long Facts);
