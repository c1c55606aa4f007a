namespace Latticework.Neo4j;

/// <summary>What a call is for, which decides what a broken connection means.</summary>
internal enum BoltStep
{
    /// <summary>Opening a transaction: nothing was written.</summary>
    Begin,

    /// <summary>A read in a transaction of its own.</summary>
    Read,

    /// <summary>A write in a transaction of its own: a broken connection leaves its outcome unknown.</summary>
    Write,

    /// <summary>Within a transaction: it is lost, and nothing was written.</summary>
    Within,

    /// <summary>The commit: a broken connection leaves its outcome unknown.</summary>
    Commit,
}
