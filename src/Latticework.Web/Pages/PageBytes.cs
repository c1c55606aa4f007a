using Microsoft.AspNetCore.Http;

namespace Latticework.Web;

/// <summary>A page's bytes on their way out.</summary>
internal static class PageBytes
{
    public static async Task WriteAsync(HttpContext context, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>The same with a tag; nothing but the tag where the request has the page already.</summary>
    public static Task WriteTaggedAsync(HttpContext context, string type, ReadOnlyMemory<byte> bytes, Microsoft.Net.Http.Headers.EntityTagHeaderValue tag)
    {
        context.Response.Headers.ETag = tag.ToString();
        context.Response.Headers.CacheControl = "no-cache";
        if (!EntityTag.Matches(context.Request, tag)) return WriteAsync(context, type, bytes);
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }
}
