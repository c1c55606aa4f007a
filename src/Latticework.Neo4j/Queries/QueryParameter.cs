namespace Latticework.Neo4j;

/// <summary>A parameter of a named query.</summary>
/// <param name="Name">Its name, without <c>$</c>.</param>
/// <param name="Type">What it takes.</param>
/// <param name="IsOptional">Whether it may be left out: then null is sent, and the query says what holds.</param>
/// <param name="Example">A value that works on the shipped dataset, as a person writes it.</param>
public sealed record QueryParameter(string Name, QueryValueType Type, bool IsOptional, string Example);
