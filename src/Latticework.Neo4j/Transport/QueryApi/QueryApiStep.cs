namespace Latticework.Neo4j;

/// <summary>What a request is for, which decides whether it may be sent again and what a broken connection means.</summary>
internal enum QueryApiStep
{
    /// <summary>A read in a transaction of its own, or opening a transaction: may be sent again.</summary>
    Repeatable,

    /// <summary>A write in a transaction of its own: a broken connection leaves its outcome unknown.</summary>
    Write,

    /// <summary>Within a transaction: a broken connection means that the transaction is lost, and nothing was written.</summary>
    Within,

    /// <summary>The commit: a broken connection leaves its outcome unknown.</summary>
    Commit,
}
