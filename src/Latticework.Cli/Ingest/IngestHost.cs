using Latticework.Facts;
using Latticework.Ingestion;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;

namespace Latticework.Cli;

/// <summary>The host that ingestion runs in: logs, metrics, and the signals of a terminal, a container or systemd.</summary>
internal static class IngestHost
{
    private const string Exporter = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <param name="source">Where the facts come from.</param>
    /// <param name="store">Where they go.</param>
    /// <param name="options">How.</param>
    /// <param name="log"><c>text</c>, <c>json</c>, or null for no log.</param>
    /// <param name="surroundings">The clock and the environment.</param>
    public static IHost Create(FactSource source, IFactStore store, IngestionOptions options, string? log, CliHost surroundings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddSingleton(surroundings.Time);
        builder.Services.AddFactIngestion(source, store, options);
        builder.Services.Configure<ConsoleLifetimeOptions>(console => console.SuppressStatusMessages = true);
        // what stops the start is told at the end, in one line
        builder.Logging.AddFilter("Microsoft", LogLevel.None);
        if (log is not null) builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        if (log == "text") builder.Logging.AddSimpleConsole(console => (console.SingleLine, console.UseUtcTimestamp, console.TimestampFormat) = (true, true, "yyyy-MM-ddTHH:mm:ss.fffZ "));
        else if (log == "json") builder.Logging.AddJsonConsole(console => (console.UseUtcTimestamp, console.TimestampFormat) = (true, "yyyy-MM-ddTHH:mm:ss.fffZ"));
        if (log != "json") builder.Services.AddSystemd();
        if (!string.IsNullOrEmpty(surroundings.Environment(Exporter)))
        {
            builder.Configuration.AddEnvironmentVariables();
            builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter(IngestionServices.Meter).AddOtlpExporter());
        }

        return builder.Build();
    }

    /// <summary>Does the first load.</summary>
    public static async Task<IngestionReport> StartAsync(IHost host, CancellationToken cancellationToken)
    {
        await host.StartAsync(cancellationToken).ConfigureAwait(false);
        return host.Services.GetRequiredService<FactIngestionService>().Last!;
    }

    /// <summary>Waits until the service ends, or is told to.</summary>
    public static async Task EndAsync(IHost host, CancellationToken cancellationToken)
    {
        await host.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await (host.Services.GetRequiredService<FactIngestionService>().ExecuteTask ?? Task.CompletedTask).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // told to stop by its container or by systemd, and has stopped
        }
    }
}
