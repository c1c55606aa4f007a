using System.Text.Encodings.Web;
using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>JSON inside the graph is spelled as in the fact files: only what JSON must escape is escaped.</summary>
internal static class GraphJson
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonWriterOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
