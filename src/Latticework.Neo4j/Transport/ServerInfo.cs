namespace Latticework.Neo4j;

/// <summary>What a server says of itself.</summary>
/// <param name="Name">The product: <c>Neo4j Kernel</c>.</param>
/// <param name="Version">Its version, such as <c>5.26.30</c>.</param>
/// <param name="Edition"><c>community</c> or <c>enterprise</c>.</param>
public sealed record ServerInfo(string Name, string Version, string Edition);
