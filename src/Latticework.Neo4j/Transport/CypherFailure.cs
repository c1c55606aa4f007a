namespace Latticework.Neo4j;

/// <summary>What a caller can do about a failure.</summary>
public enum CypherFailure
{
    /// <summary>The statement, its parameters or a constraint: the same again fails again.</summary>
    Statement,

    /// <summary>Nothing was written, and the whole transaction may be tried again: a deadlock, a broken connection before the commit, a transaction that the server has dropped.</summary>
    Transient,

    /// <summary>The connection broke while a write was under way: it may have been committed or not. Read before trying again.</summary>
    OutcomeUnknown,

    /// <summary>The transaction needs more memory than the server gives it: send less in one transaction. Nothing was written.</summary>
    Memory,

    /// <summary>The time limit of the transaction has passed. Nothing was written.</summary>
    TimeLimit,

    /// <summary>A write was tried with <see cref="CypherAccess.Read"/>, or on a database that takes none.</summary>
    AccessMode,

    /// <summary>The user name or the password is wrong, or the user may not do this.</summary>
    Credentials,

    /// <summary>The server has no database of that name.</summary>
    DatabaseMissing,

    /// <summary>Nothing answers at the address, or the server does not take requests now. Nothing was sent to it that writes.</summary>
    Unreachable,

    /// <summary>What answers at the address is not a Neo4j server.</summary>
    NotNeo4j,

    /// <summary>The server is a Neo4j that lacks what is needed.</summary>
    TooOld,

    /// <summary>A fault within the server.</summary>
    Server,
}
