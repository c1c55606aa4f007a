using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Latticework.Ingestion.Tests;

/// <summary>The service in a host, with facts, store and clock of a test.</summary>
internal sealed class IngestionRun : IDisposable
{
    private readonly IHost host;

    public IngestionRun(IngestionOptions options)
    {
        Options = options;
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddFactIngestion(Facts.Source, Store, options);
        builder.Services.Configure<ConsoleLifetimeOptions>(console => console.SuppressStatusMessages = true);
        builder.Logging.AddFilter("Microsoft", LogLevel.None).AddProvider(Lines);
        host = builder.Build();
    }

    public IngestionOptions Options { get; }

    public WatchedTime Time { get; } = new();

    public FakeFacts Facts { get; } = new();

    public FakeStore Store { get; } = new();

    public LoggedLines Lines { get; } = new();

    public IngestionReport? Last => Service.Last;

    public FactIngestionService Service => host.Services.GetRequiredService<FactIngestionService>();

    public Task StartAsync(CancellationToken cancellationToken = default) => host.StartAsync(cancellationToken);

    public Task StopAsync() => host.StopAsync();

    /// <summary>Ends when the service has stopped the host.</summary>
    public Task EndAsync() => host.WaitForShutdownAsync().WaitAsync(TimeSpan.FromSeconds(30));

    /// <summary>Tells of a change, and lets it settle.</summary>
    public async Task ChangeAsync()
    {
        Facts.Change();
        await Time.BegunAsync(Options.Settle);
        Time.Advance(Options.Settle);
    }

    public void Dispose() => host.Dispose();
}
