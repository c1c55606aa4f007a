using Latticework.Facts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prometheus;

namespace Latticework.Web;

/// <summary>Whether the server lives, and what it has done.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes, FactSet facts)
    {
        routes.MapMethods("/health", [HttpMethods.Get, HttpMethods.Head], context =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return JsonPage.WriteAsync(context, writer =>
            {
                writer.WriteString("status", "ok");
                writer.WriteString("dataset", facts.Hash);
            });
        }).ExcludeFromDescription();
        routes.MapMetrics("/metrics", routes.ServiceProvider.GetRequiredService<ServerMetrics>().Registry).ExcludeFromDescription();
    }
}
