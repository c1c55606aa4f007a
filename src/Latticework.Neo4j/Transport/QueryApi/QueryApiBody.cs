using System.Collections;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>The body of a request, written straight to the connection; it can be written again.</summary>
internal sealed class QueryApiBody : HttpContent
{
    private const int Flush = 64 * 1024;

    private static readonly JsonWriterOptions _relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public QueryApiBody() => Headers.ContentType = new MediaTypeHeaderValue("application/json");

    public string? Statement { get; init; }

    public IReadOnlyDictionary<string, object?>? Parameters { get; init; }

    public CypherAccess Access { get; init; } = CypherAccess.Write;

    public TimeSpan? Limit { get; init; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await using var writer = new Utf8JsonWriter(stream, _relaxed);
        writer.WriteStartObject();
        if (Access == CypherAccess.Read) writer.WriteString("accessMode"u8, "READ"u8);
        if (Limit is { } limit) writer.WriteNumber("maxExecutionTime"u8, Math.Max(1, (long)Math.Ceiling(limit.TotalSeconds)));
        if (Statement is not null)
        {
            writer.WriteString("statement"u8, Statement);
            writer.WriteBoolean("includeCounters"u8, true);
        }

        if (Parameters is { Count: > 0 })
        {
            writer.WriteStartObject("parameters"u8);
            foreach (var (name, value) in Parameters)
            {
                writer.WritePropertyName(name);
                await WriteAsync(writer, name, value, cancellationToken).ConfigureAwait(false);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    /// <summary>A sequence is sent on while it is written, so that its bytes never stand in memory together.</summary>
    private static async Task WriteAsync(Utf8JsonWriter writer, string name, object? value, CancellationToken cancellationToken)
    {
        if (value is not IEnumerable rows || value is string or IEnumerable<KeyValuePair<string, object?>>)
        {
            CypherParameter.Write(writer, name, value);
            return;
        }

        writer.WriteStartArray();
        foreach (var row in rows)
        {
            CypherParameter.Write(writer, name, row);
            if (writer.BytesPending > Flush) await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        writer.WriteEndArray();
    }
}
