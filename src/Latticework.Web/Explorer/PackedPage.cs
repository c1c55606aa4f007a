using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Latticework.Web;

/// <summary>A page as it is and compressed, so that the work is done once.</summary>
internal sealed class PackedPage
{
    private readonly byte[] bytes;
    private readonly Lazy<byte[]> packed;
    private readonly string type;
    private readonly EntityTagHeaderValue tag;

    private PackedPage(string type, byte[] bytes, EntityTagHeaderValue tag)
    {
        (this.type, this.bytes, this.tag) = (type, bytes, tag);
        packed = new(Pack);
    }

    public static PackedPage Of(string type, byte[] bytes, EntityTagHeaderValue tag) => new(type, bytes, tag);

    /// <summary>Sends whichever the client takes, or nothing where it has the page.</summary>
    public Task WriteAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (EntityTag.Matches(context.Request, tag) || !TakesBrotli(context.Request)) return PageBytes.WriteTaggedAsync(context, type, bytes, tag);
        headers.ContentEncoding = "br";
        return PageBytes.WriteTaggedAsync(context, type, packed.Value, tag);
    }

    private static bool TakesBrotli(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var taken) && taken.Any(t => t.Value == "br" && t.Quality is not 0);

    private byte[] Pack()
    {
        using var stream = new MemoryStream();
        using (var brotli = new BrotliStream(stream, CompressionLevel.Fastest)) brotli.Write(bytes);
        return stream.ToArray();
    }
}
