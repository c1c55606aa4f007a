using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Prometheus;

namespace Latticework.Web;

/// <summary>How many requests there were, of which question, with which end, and how long each took.</summary>
internal sealed class ServerMetrics
{
    private readonly Histogram seconds;

    public ServerMetrics()
    {
        Registry = Metrics.NewCustomRegistry();
        seconds = Metrics.WithCustomRegistry(Registry).CreateHistogram(
            "lattice_request_duration_seconds",
            "How long requests took, by page or question and status.",
            ["page", "status"],
            new HistogramConfiguration { Buckets = Histogram.ExponentialBuckets(0.001, 2, 14) });
    }

    public CollectorRegistry Registry { get; }

    public static void Use(IApplicationBuilder app)
    {
        var metrics = app.ApplicationServices.GetRequiredService<ServerMetrics>();
        var time = app.ApplicationServices.GetRequiredService<TimeProvider>();
        app.Use(async (context, next) =>
        {
            var begun = time.GetTimestamp();
            await next(context).ConfigureAwait(false);
            metrics.seconds.WithLabels(Page(context), Status(context)).Observe(time.GetElapsedTime(begun).TotalSeconds);
        });
    }

    // Paths that are no page of ours share one label, or anybody could make as many as they like.
    private static string Page(HttpContext context) => (context.GetEndpoint() as Microsoft.AspNetCore.Routing.RouteEndpoint)?.RoutePattern.RawText ?? "none";

    private static string Status(HttpContext context) => context.RequestAborted.IsCancellationRequested
        ? "gone"
        : context.Response.StatusCode.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
