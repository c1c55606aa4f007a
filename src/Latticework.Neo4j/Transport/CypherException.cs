using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>A Neo4j server could not be reached, refused, or failed. The message names the address and what to do, and never holds a password.</summary>
/// <param name="failure">What a caller can do about it.</param>
/// <param name="code">Neo4j's own code, such as <c>Neo.ClientError.Statement.SyntaxError</c>; null where the server gave none.</param>
/// <param name="message">Where, what, and what instead.</param>
/// <param name="cause">The exception behind it.</param>
public sealed class CypherException(CypherFailure failure, string? code, string message, Exception? cause = null) : FactStoreException(message, cause)
{
    /// <summary>What a caller can do about it.</summary>
    public CypherFailure Failure { get; } = failure;

    /// <summary>Neo4j's own code, such as <c>Neo.ClientError.Statement.SyntaxError</c>; null where the server gave none.</summary>
    public string? Code { get; } = code;
}
