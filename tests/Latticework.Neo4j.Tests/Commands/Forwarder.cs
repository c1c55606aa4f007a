using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Latticework.Neo4j.Tests;

/// <summary>An address behind which the server is, until clients have sent so many bytes; from then on nobody answers there.</summary>
internal sealed class Forwarder : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<Socket> open = [];
    private readonly Uri server;
    private long left;

    public Forwarder(string server, long bytes)
    {
        (this.server, left) = (new(server), bytes);
        listener.Start();
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        _ = AcceptAsync();
    }

    public string Address { get; }

    /// <summary>Whether so many bytes have been sent.</summary>
    public bool IsGone => Interlocked.Read(ref left) < 0;

    public void Dispose()
    {
        listener.Dispose();
        foreach (var socket in open) socket.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await listener.AcceptSocketAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // gone
        }
    }

    private async Task ServeAsync(Socket client)
    {
        var behind = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        open.Add(client);
        open.Add(behind);
        try
        {
            await behind.ConnectAsync(server.Host, server.Port);
            await Task.WhenAny(PassAsync(client, behind, counted: true), PassAsync(behind, client, counted: false));
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // gone
        }
        finally
        {
            client.Dispose();
            behind.Dispose();
        }
    }

    private async Task PassAsync(Socket from, Socket to, bool counted)
    {
        var bytes = new byte[4096];
        while (await from.ReceiveAsync(bytes) is > 0 and var read)
        {
            if (counted && Interlocked.Add(ref left, -read) < 0) Dispose();
            await to.SendAsync(bytes.AsMemory(0, read));
        }
    }
}
