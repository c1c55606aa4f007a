using System.Net.Sockets;
using Neo4j.Driver;

namespace Latticework.Neo4j;

/// <summary>Turns the driver's exceptions into one kind, with the same meaning as over HTTP.</summary>
internal sealed class BoltFaults(Uri address)
{
    /// <summary>The exception to throw instead; null for one that is not the server's or the connection's.</summary>
    public CypherException? Of(Exception cause, BoltStep step) => cause switch
    {
        CypherException or ArgumentException or OperationCanceledException => null,
        ServiceUnavailableException or SessionExpiredException or ConnectionReadTimeoutException or IOException or SocketException => Broken(cause, step),
        ProtocolException or NotSupportedException => new(
            CypherFailure.NotNeo4j, null, $"{address}: this is not the Bolt port of a Neo4j 5 server ({Text(cause)}); give its address, such as bolt://localhost:7687", cause),
        Neo4jException { Code: { Length: > 0 } code } => Refused(code, cause, step),
        Neo4jException => Make(step is BoltStep.Write or BoltStep.Commit ? CypherFailure.OutcomeUnknown : CypherFailure.Transient, null, cause),
        _ => null,
    };

    public CypherException TooOld(string version) =>
        new(CypherFailure.TooOld, null, $"{address}: the server is Neo4j {version}; {ServerComponents.Least} or later is needed");

    private CypherException Broken(Exception cause, BoltStep step)
    {
        var unreached = step is not BoltStep.Within and not BoltStep.Commit && (step is BoltStep.Begin || IsUnreached(cause));
        var failure = unreached ? CypherFailure.Unreachable
            : step is BoltStep.Write or BoltStep.Commit ? CypherFailure.OutcomeUnknown
            : CypherFailure.Transient;
        return Make(failure, null, cause);
    }

    private CypherException Refused(string code, Exception cause, BoltStep step)
    {
        var failure = CypherFailures.Of(code);
        var isCommitFault = code.StartsWith("Neo.DatabaseError.Transaction.", StringComparison.Ordinal) && step == BoltStep.Write;
        if (isCommitFault || (step == BoltStep.Commit && failure == CypherFailure.Server)) failure = CypherFailure.OutcomeUnknown;
        return Make(failure, code, cause);
    }

    private CypherException Make(CypherFailure failure, string? code, Exception cause) =>
        new(failure, code, $"{address}: {Text(cause)}{(code is null ? "" : $" ({code})")}{CypherFailures.Advice(failure)}", cause);

    private static string Text(Exception cause) => (cause is Neo4jException { Code.Length: > 0 } ? cause : cause.GetBaseException()).Message.TrimEnd('.');

    private static bool IsUnreached(Exception cause)
    {
        for (var e = cause; e is not null; e = e.InnerException)
        {
            if (e is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.HostUnreachable or SocketError.NetworkUnreachable })
                return true;
        }

        return false;
    }
}
