namespace Latticework.Neo4j;

/// <summary>Reads Neo4j's codes, which are the same over both transports.</summary>
internal static class CypherFailures
{
    /// <summary>What a caller can do about a code.</summary>
    public static CypherFailure Of(string code) => code switch
    {
        "Neo.TransientError.Transaction.LockClientStopped" or "Neo.TransientError.Transaction.Terminated" => CypherFailure.TimeLimit,
        "Neo.ClientError.Transaction.LockClientStopped" or "Neo.ClientError.Transaction.Terminated" => CypherFailure.TimeLimit,
        "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" => CypherFailure.TimeLimit,
        "Neo.ClientError.Statement.AccessMode" => CypherFailure.AccessMode,
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" => CypherFailure.AccessMode,
        "Neo.ClientError.Database.DatabaseNotFound" => CypherFailure.DatabaseMissing,
        "Neo.ClientError.Cluster.NotALeader" => CypherFailure.Transient,
        // transient by name, yet it comes again at each try
        _ when code.StartsWith("Neo.TransientError.General.", StringComparison.Ordinal) && code.Contains("Memory", StringComparison.Ordinal) => CypherFailure.Memory,
        _ when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => CypherFailure.Transient,
        _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => CypherFailure.Credentials,
        _ when code.StartsWith("Neo.ClientError.", StringComparison.Ordinal) => CypherFailure.Statement,
        _ => CypherFailure.Server,
    };

    /// <summary>What to say of it.</summary>
    public static string Advice(CypherFailure failure) => failure switch
    {
        CypherFailure.Transient => "; nothing was written, try again",
        CypherFailure.OutcomeUnknown => "; whether it was written is unknown, look before trying again",
        CypherFailure.Memory => "; nothing was written: send less in one transaction, or give the server more memory",
        CypherFailure.TimeLimit => "; nothing was written: give it more time or less to do",
        CypherFailure.AccessMode => "; nothing was written: ask for write access, on a database that takes it",
        CypherFailure.Credentials => "; check NEO4J_USERNAME and NEO4J_PASSWORD",
        CypherFailure.DatabaseMissing => "; check NEO4J_DATABASE",
        CypherFailure.Unreachable => "; is the server running, and is this its address?",
        _ => "",
    };
}
