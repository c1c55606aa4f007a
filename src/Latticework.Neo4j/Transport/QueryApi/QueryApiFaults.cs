using System.Net;
using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>Turns what can go wrong with a request into one kind of exception.</summary>
internal sealed class QueryApiFaults(Uri address)
{
    private const string NotFound = "Neo.ClientError.Request.Invalid";

    /// <summary>The connection, or the answer on it, broke.</summary>
    public CypherException Broken(Exception cause, QueryApiStep step)
    {
        if (cause is HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse }) return NotNeo4j((cause.InnerException ?? cause).Message.TrimEnd('.'));
        var failure = cause switch
        {
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } => CypherFailure.Unreachable,
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError } => CypherFailure.Unreachable,
            OperationCanceledException => CypherFailure.Unreachable,
            _ when step is QueryApiStep.Write or QueryApiStep.Commit => CypherFailure.OutcomeUnknown,
            _ => CypherFailure.Transient,
        };
        // a commit that found no connection was not sent, and its transaction ends without it
        if (failure == CypherFailure.Unreachable && step is QueryApiStep.Within or QueryApiStep.Commit) failure = CypherFailure.Transient;
        var what = cause switch
        {
            OperationCanceledException => "no connection within the time allowed",
            JsonException => "the answer broke off, or is not JSON",
            _ => (cause.InnerException ?? cause).Message.TrimEnd('.'),
        };
        return Make(failure, null, what, cause);
    }

    /// <summary>The server answered with an error in the body, whatever the status.</summary>
    public CypherException Refused(string code, string message, HttpStatusCode status, QueryApiStep step)
    {
        var failure = CypherFailures.Of(code);
        var writes = step is QueryApiStep.Write or QueryApiStep.Commit;
        if (code == NotFound && status == HttpStatusCode.NotFound) failure = step is QueryApiStep.Within or QueryApiStep.Commit ? CypherFailure.Transient : CypherFailure.TooOld;
        else if (writes && code.StartsWith("Neo.DatabaseError.Transaction.", StringComparison.Ordinal)) failure = CypherFailure.OutcomeUnknown;
        else if (step == QueryApiStep.Commit && failure == CypherFailure.Server) failure = CypherFailure.OutcomeUnknown;
        return failure == CypherFailure.TooOld ? TooOld("has no Query API under this path") : Make(failure, code, message, null);
    }

    /// <summary>The answer has no error of Neo4j's in it: something else answers, or stands between.</summary>
    public CypherException Foreign(HttpStatusCode status, string? kind, QueryApiStep step) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => Make(CypherFailure.Credentials, null, $"refused with HTTP status {(int)status}", null),
        HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => Make(
            step switch
            {
                QueryApiStep.Write or QueryApiStep.Commit => CypherFailure.OutcomeUnknown,
                QueryApiStep.Within => CypherFailure.Transient,
                _ => CypherFailure.Unreachable,
            },
            null,
            $"HTTP status {(int)status}, from the server or from a proxy before it",
            null),
        >= HttpStatusCode.InternalServerError when step is QueryApiStep.Write or QueryApiStep.Commit =>
            Make(CypherFailure.OutcomeUnknown, null, $"HTTP status {(int)status} without a reason", null),
        >= HttpStatusCode.InternalServerError => Make(CypherFailure.Server, null, $"HTTP status {(int)status} without a reason", null),
        _ => NotNeo4j($"HTTP status {(int)status} with {(kind is null ? "no content" : $"'{kind}'")}"),
    };

    /// <summary>Something else answers at the address.</summary>
    public CypherException NotNeo4j(string what) => new(
        CypherFailure.NotNeo4j, null, $"{address}: this is not the HTTP port of a Neo4j server ({what}); give its address, such as {Neo4jOptions.DefaultAddress}");

    /// <summary>A Neo4j without the Query API.</summary>
    public CypherException TooOld(string what) => new(
        CypherFailure.TooOld, null, $"{address}: the server {what}; Neo4j {ServerComponents.Least} or later is needed, with QUERY_API_ENDPOINTS among server.http_enabled_modules");

    private CypherException Make(CypherFailure failure, string? code, string what, Exception? cause) =>
        new(failure, code, $"{address}: {what}{(code is null ? "" : $" ({code})")}{CypherFailures.Advice(failure)}", cause);
}
