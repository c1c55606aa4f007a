using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Latticework.Web;

/// <summary>Answers only requests that name a host of ours: a web page elsewhere that points its own name at this machine gets nothing.</summary>
internal static class AllowedHosts
{
    private static readonly string[] ThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    public static void UseAllowedHosts(this IApplicationBuilder app, WebOptions options)
    {
        var allowed = new HashSet<string>([.. ThisMachine, .. options.Hosts, .. options.Urls.Select(ListenAddress.HostOf).OfType<string>()], StringComparer.OrdinalIgnoreCase);
        app.Use((context, next) => allowed.Contains(context.Request.Host.Host)
            ? next(context)
            : Problem.WriteAsync(context, StatusCodes.Status400BadRequest, $"host '{context.Request.Host.Host}' is not served here; ask by {string.Join(", ", allowed.Order(StringComparer.Ordinal))}, or start with --host to let another in"));
    }
}
