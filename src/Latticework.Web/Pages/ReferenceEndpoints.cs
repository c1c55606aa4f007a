using System.Text;
using Latticework.Facts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Latticework.Web;

/// <summary>The reference of the API at <c>/api</c> and its style.</summary>
internal static class ReferenceEndpoints
{
    public static void MapReference(this IEndpointRouteBuilder routes, FactSet facts)
    {
        var page = Encoding.UTF8.GetBytes(ReferencePage.Html(facts));
        Map(routes, "/api", "text/html; charset=utf-8", page);
        Map(routes, "/assets/reference.css", "text/css; charset=utf-8", Asset("reference.css"));
        Map(routes, "/assets/icon.svg", "image/svg+xml", Asset("icon.svg"));
        routes.MapOpenApi("/openapi/{documentName}.json");
    }

    private static void Map(IEndpointRouteBuilder routes, string path, string type, byte[] bytes)
    {
        var tag = EntityTag.Of(path, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes)));
        routes.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], context => PageBytes.WriteTaggedAsync(context, type, bytes, tag)).ExcludeFromDescription();
    }

    private static byte[] Asset(string name)
    {
        using var stream = typeof(ReferenceEndpoints).Assembly.GetManifestResourceStream($"assets/{name}") ?? throw new FileNotFoundException($"the program lacks its page '{name}'");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
