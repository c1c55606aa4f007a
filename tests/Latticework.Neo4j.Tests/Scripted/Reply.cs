using System.Globalization;
using System.Text;

namespace Latticework.Neo4j.Tests;

/// <summary>Prepared answers.</summary>
internal static class Reply
{
    public const string Html = "text/html; charset=utf-8";

    /// <summary>Closes the connection without a word.</summary>
    public static Func<Stream, Task> Nothing => _ => Task.CompletedTask;

    public static Func<Stream, Task> Of(int status, string body, string kind = "application/json", string headers = "") =>
        stream => WriteAsync(stream, Head(status, kind, $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{headers}") + body);

    /// <summary>An error of Neo4j's.</summary>
    public static Func<Stream, Task> Error(int status, string code, string message = "said the server") =>
        Of(status, $$"""{"errors":[{"code":"{{code}}","message":"{{message}}"}]}""");

    /// <summary>Rows of one column, with what else is in the answer.</summary>
    public static Func<Stream, Task> Rows(string rows, string more = "") => Of(202, $$"""{"data":{"fields":["x"],"values":[{{rows}}]}{{more}}}""");

    public static Func<Stream, Task> Begun(string headers = "") =>
        Of(202, """{"transaction":{"id":"a1b2","expires":"2026-01-01T00:00:00Z"}}""", headers: headers);

    /// <summary>An answer that breaks off: more is promised than comes.</summary>
    public static Func<Stream, Task> Cut(string body) => stream => WriteAsync(stream, Head(202, "application/json", "Content-Length: 100000\r\n") + body);

    /// <summary>An answer in chunks, as fast or slow as the script writes them.</summary>
    public static Func<Stream, Task> Chunks(Func<Func<string, Task>, Task> script) => async stream =>
    {
        await WriteAsync(stream, Head(202, "application/json", "Transfer-Encoding: chunked\r\n"));
        await script(text => WriteAsync(stream, $"{Encoding.UTF8.GetByteCount(text).ToString("x", CultureInfo.InvariantCulture)}\r\n{text}\r\n"));
        await WriteAsync(stream, "0\r\n\r\n");
    };

    private static string Head(int status, string kind, string headers) => $"HTTP/1.1 {status} Scripted\r\nContent-Type: {kind}\r\nConnection: close\r\n{headers}\r\n";

    private static async Task WriteAsync(Stream stream, string text) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text));
}
