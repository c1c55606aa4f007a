using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Latticework.Faults;

/// <summary>Passes every byte on between clients and the server, and does a fault at a certain byte of those that clients send.</summary>
internal sealed class FaultProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentDictionary<TcpClient, bool> open = new();
    private readonly Lock counting = new();
    private readonly int port;
    private readonly Task accepting;
    private long passed;
    private long at = long.MaxValue;
    private Func<Task>? fault;

    public FaultProxy(int port)
    {
        this.port = port;
        listener.Start();
        accepting = AcceptAsync();
    }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>How many bytes clients have sent since the last <see cref="Arm"/>.</summary>
    public long Passed
    {
        get
        {
            lock (counting) return passed;
        }
    }

    /// <summary>Whether the fault is yet to come.</summary>
    public bool IsArmed
    {
        get
        {
            lock (counting) return fault is not null;
        }
    }

    /// <summary>Does something once clients have sent so many bytes, before the next one goes on.</summary>
    public void Arm(long bytes, Func<Task> action)
    {
        lock (counting) (passed, at, fault) = (0, bytes, action);
    }

    /// <summary>Forgets the fault, if it is yet to come.</summary>
    public void Disarm()
    {
        lock (counting) (at, fault) = (long.MaxValue, null);
    }

    /// <summary>Cuts every connection.</summary>
    public void Cut()
    {
        foreach (var client in open.Keys) client.Close();
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        Cut();
        await accepting;
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await listener.AcceptTcpClientAsync(stop.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            // over
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var server = new TcpClient();
        using (client)
        {
            open[client] = open[server] = true;
            try
            {
                await server.ConnectAsync(IPAddress.Loopback, port, stop.Token);
                await Task.WhenAny(PassAsync(client.GetStream(), server.GetStream(), counted: true), PassAsync(server.GetStream(), client.GetStream(), counted: false));
            }
            catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
            {
                // one side has gone
            }
            finally
            {
                open.TryRemove(client, out _);
                open.TryRemove(server, out _);
            }
        }
    }

    private async Task PassAsync(NetworkStream from, NetworkStream to, bool counted)
    {
        var bytes = new byte[4096];
        while (await from.ReadAsync(bytes, stop.Token) is > 0 and var read)
        {
            var (before, action) = counted ? Count(read) : (0, null);
            if (action is not null)
            {
                await to.WriteAsync(bytes.AsMemory(0, before), stop.Token);
                await action();
            }

            await to.WriteAsync(bytes.AsMemory(before, read - before), stop.Token);
        }
    }

    /// <summary>Counts what came; where the fault lies within, how much of it goes before.</summary>
    private (int Before, Func<Task>? Action) Count(int read)
    {
        lock (counting)
        {
            passed += read;
            if (fault is null || passed < at) return (0, null);
            var (before, action) = ((int)(at - (passed - read)), fault);
            (at, fault) = (long.MaxValue, null);
            return (Math.Clamp(before, 0, read), action);
        }
    }
}
