using Latticework.Facts;
using Latticework.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Latticework.Explorer.Tests;

/// <summary>A dataset served on a port of its own.</summary>
/// <param name="facts">The dataset.</param>
public class Served(FactSet facts) : IAsyncLifetime
{
    private readonly CancellationTokenSource stop = new();
    private Task running = Task.CompletedTask;

    /// <summary>Where it is served: <c>http://127.0.0.1:PORT</c>.</summary>
    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var started = new TaskCompletionSource<string>();
        running = WebServer.RunAsync(facts, new() { Urls = ["http://127.0.0.1:0"], TimeLimit = TimeSpan.FromMinutes(5) }, NullLoggerProvider.Instance, urls => started.SetResult(urls.First()), stop.Token);
        await (await Task.WhenAny(running, started.Task));
        Address = (await started.Task).TrimEnd('/');
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        stop.Dispose();
        GC.SuppressFinalize(this);
    }
}
