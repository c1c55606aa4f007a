namespace Latticework.Neo4j.Tests;

/// <summary>A request as it came: its line, its headers by name in small letters, and its body.</summary>
internal sealed record SeenRequest(string Line, IReadOnlyDictionary<string, string> Headers, string Body);
