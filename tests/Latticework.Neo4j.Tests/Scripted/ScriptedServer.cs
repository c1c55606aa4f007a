using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Latticework.Neo4j.Tests;

/// <summary>A local server that gives one prepared answer after another, each on a connection of its own; beyond the last it closes the connection.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<Func<Stream, Task>> answers;
    private readonly ConcurrentQueue<SeenRequest> requests = [];
    private readonly Task serving;

    public ScriptedServer(params Func<Stream, Task>[] answers)
    {
        this.answers = new(answers);
        listener.Start();
        serving = ServeAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";

    public SeenRequest[] Requests => [.. requests];

    public ICypherConnection Connect(string path = "") => CypherConnection.Open(new Neo4jOptions { Address = Address + path, Password = "s3cret-word" });

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving;
        stop.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                await using var stream = client.GetStream();
                requests.Enqueue(await ReadAsync(stream));
                if (answers.TryDequeue(out var answer)) await answer(stream).WaitAsync(stop.Token);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or SocketException)
            {
                // the client has gone, or the test is over
            }
        }
    }

    private static async Task<SeenRequest> ReadAsync(Stream stream)
    {
        var line = await LineAsync(stream);
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await LineAsync(stream) is { Length: > 0 } header)
        {
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            headers[header[..colon].ToLowerInvariant()] = header[(colon + 1)..].Trim();
        }

        var body = new MemoryStream();
        if (headers.ContainsKey("transfer-encoding"))
        {
            while (int.Parse(await LineAsync(stream), NumberStyles.HexNumber, CultureInfo.InvariantCulture) is > 0 and var length)
            {
                await CopyAsync(stream, body, length);
                await LineAsync(stream);
            }

            await LineAsync(stream);
        }
        else if (headers.TryGetValue("content-length", out var length))
        {
            await CopyAsync(stream, body, int.Parse(length, CultureInfo.InvariantCulture));
        }

        return new SeenRequest(line, headers, Encoding.UTF8.GetString(body.ToArray()));
    }

    private static async Task CopyAsync(Stream from, MemoryStream to, int length)
    {
        var bytes = new byte[length];
        await from.ReadExactlyAsync(bytes);
        to.Write(bytes);
    }

    private static async Task<string> LineAsync(Stream stream)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await stream.ReadAsync(one) == 1)
        {
            if (one[0] == '\n') return line.ToString().TrimEnd('\r');
            line.Append((char)one[0]);
        }

        throw new IOException("the client closed the connection");
    }
}
