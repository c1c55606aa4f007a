namespace Latticework.Neo4j.Tests;

/// <summary>A named query's answer by the library.</summary>
/// <param name="Rows">Its rows, given the parameters.</param>
/// <param name="Sets">Parameters beside the header's examples, as <c>a=JPN; b=NZL</c>; two or more.</param>
internal sealed record Twin(Func<TwinArguments, IEnumerable<object?[]>> Rows, params string[] Sets);
