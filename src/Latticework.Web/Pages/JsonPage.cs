using System.Text.Json;
using Latticework.Asking;
using Microsoft.AspNetCore.Http;

namespace Latticework.Web;

/// <summary>A small page of JSON.</summary>
internal static class JsonPage
{
    /// <summary>An object with what is written into it.</summary>
    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        return IndentedJson.Of(writer =>
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        });
    }

    public static Task WriteAsync(HttpContext context, Action<Utf8JsonWriter> write) => PageBytes.WriteAsync(context, "application/json", Of(write));
}
