using Latticework.Facts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Latticework.Ingestion;

/// <summary>Adds ingestion to a host.</summary>
public static class IngestionServices
{
    /// <summary>The name of the meter that ingestion measures by.</summary>
    public const string Meter = IngestionMetrics.Meter;

    /// <summary>Adds the service that keeps a store equal to facts.</summary>
    /// <param name="services">The host's services; a <see cref="TimeProvider"/> among them is used.</param>
    /// <param name="source">Where the facts come from.</param>
    /// <param name="store">The store, which stays the caller's to dispose.</param>
    /// <param name="options">How.</param>
    public static IServiceCollection AddFactIngestion(this IServiceCollection services, FactSource source, IFactStore store, IngestionOptions options)
    {
        services.AddMetrics();
        return services
            .AddSingleton(provider => new FactIngestion(source, store, Clock(provider)))
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<IngestionMetrics>(provider, Clock(provider)))
            .AddSingleton(provider => new FactIngestionService(
                provider.GetRequiredService<FactIngestion>(),
                options,
                provider.GetRequiredService<IngestionMetrics>(),
                provider.GetRequiredService<IHostApplicationLifetime>(),
                Clock(provider),
                provider.GetRequiredService<ILogger<FactIngestionService>>()))
            .AddHostedService(provider => provider.GetRequiredService<FactIngestionService>());
    }

    private static TimeProvider Clock(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;
}
