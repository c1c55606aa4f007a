using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Latticework.Web;

/// <summary>The explorer at <c>/</c>: one page, its styles and modules, all from within the program.</summary>
internal static class ExplorerPage
{
    private const string Folder = "explorer/page/";

    // Scripts and styles are files of ours; pictures are drawn in the page and saved from it.
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void MapExplorer(this IEndpointRouteBuilder routes)
    {
        foreach (var name in typeof(ExplorerPage).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)))
        {
            var file = name[Folder.Length..];
            var page = new Lazy<PackedPage>(() => Read(name));
            routes.MapMethods(file == "index.html" ? "/" : $"/explorer/{file}", [HttpMethods.Get, HttpMethods.Head], context =>
            {
                context.Response.Headers.ContentSecurityPolicy = Policy;
                return page.Value.WriteAsync(context);
            }).ExcludeFromDescription();
        }
    }

    private static PackedPage Read(string name)
    {
        using var stream = typeof(ExplorerPage).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return PackedPage.Of(TypeOf(name), bytes, EntityTag.Of(name, Convert.ToHexString(SHA256.HashData(bytes))));
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        _ => "text/plain; charset=utf-8",
    };
}
