using System.Net.Http.Headers;
using System.Net.Mime;
using System.Net.Sockets;
using System.Text;

namespace Latticework.Neo4j;

/// <summary>Sends requests to a server's HTTP port, and sorts its answers from its errors.</summary>
internal sealed class QueryApiClient : IDisposable
{
    private const string Affinity = "neo4j-cluster-affinity";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient http;
    private readonly TimeProvider time;
    private readonly AuthenticationHeaderValue? credentials;

    public QueryApiClient(Uri address, Neo4jOptions options, TimeProvider time, HttpMessageHandler? handler)
    {
        Address = address.AbsolutePath.EndsWith('/') ? address : new Uri(address.AbsoluteUri + '/');
        Faults = new QueryApiFaults(Address);
        this.time = time;
        http = new HttpClient(SafeRetry.Around(handler ?? Pool(), time), disposeHandler: handler is null) { BaseAddress = Address, Timeout = Timeout.InfiniteTimeSpan };
        if (options.User.Length > 0)
            credentials = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
    }

    public Uri Address { get; }

    public QueryApiFaults Faults { get; }

    /// <summary>Sends a request and gives its answer, whose body is yet to be read.</summary>
    /// <exception cref="CypherException">No answer came, or one that is an error by its status.</exception>
    public async Task<QueryApiAnswer> SendAsync(
        HttpMethod method, string path, HttpContent? body, QueryApiStep step, string? affinity, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        request.Headers.Authorization = credentials;
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(MediaTypeNames.Application.Json));
        if (affinity is not null) request.Headers.Add(Affinity, affinity);
        if (step == QueryApiStep.Repeatable) SafeRetry.Allow(request);
        HttpResponseMessage? response = null;
        try
        {
            response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            var kind = response.Content.Headers.ContentType?.MediaType;
            // a rollback is answered without a word
            var isSilent = method == HttpMethod.Delete && response.IsSuccessStatusCode;
            if (!IsJson(kind) && !isSilent) throw Faults.Foreign(response.StatusCode, kind, step);
            var answer = new QueryApiAnswer(response, await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), Faults, step);
            if (!response.IsSuccessStatusCode)
            {
                await answer.EndAsync(cancellationToken).ConfigureAwait(false);
                throw Faults.Foreign(response.StatusCode, kind, step);
            }

            response = null;
            return answer;
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw Faults.Broken(e, step);
        }
        finally
        {
            response?.Dispose();
        }
    }

    /// <summary>Rolls a transaction back. One whose statement still runs, its client having gone, refuses at first, and is asked again for a while.</summary>
    public async Task RollBackAsync(string path, string? affinity)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        while (!patience.IsCancellationRequested)
        {
            try
            {
                using var answer = await SendAsync(HttpMethod.Delete, path, null, QueryApiStep.Within, affinity, patience.Token).ConfigureAwait(false);
                return;
            }
            catch (CypherException e) when (e.Code is "Neo.ClientError.Transaction.TransactionAccessedConcurrently" or "Neo.DatabaseError.General.UnknownError")
            {
                await Task.Delay(Pause, time, CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception e) when (e is CypherException or OperationCanceledException)
            {
                // it is gone already, or the server drops it by itself
                return;
            }
        }
    }

    /// <summary>The key by which a cluster finds the member that holds a transaction; null on a single server.</summary>
    public static string? AffinityOf(QueryApiAnswer answer) => answer.Header(Affinity);

    public void Dispose() => http.Dispose();

    private static bool IsJson(string? kind) => kind is not null && (kind == MediaTypeNames.Application.Json || kind.StartsWith("application/vnd.neo4j", StringComparison.Ordinal));

    private static SocketsHttpHandler Pool() => new()
    {
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectCallback = ConnectAsync,
    };

    /// <summary>Connects so that a server which is gone without a word is noticed within two minutes, however long it has been given to answer.</summary>
    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 6);
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
