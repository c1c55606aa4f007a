using System.Collections.Immutable;
using System.Text.Json;
using Latticework.Facts;

namespace Latticework.Cli;

/// <summary>The faults of fact files as JSON.</summary>
internal static class FaultJson
{
    public static ReadOnlyMemory<byte> Write(int facts, ImmutableArray<FactDiagnostic> faults)
    {
        return IndentedJson.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("facts", facts);
            writer.WriteStartArray("faults");
            foreach (var fault in faults) Fault(writer, fault);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static void Fault(Utf8JsonWriter writer, FactDiagnostic fault)
    {
        writer.WriteStartObject();
        writer.WriteString("code", fault.Code);
        writer.WriteString("message", fault.Message);
        if (fault.File is { } file) writer.WriteString("file", file);
        if (fault.Line > 0) writer.WriteNumber("line", fault.Line);
        if (fault.Column > 0) writer.WriteNumber("column", fault.Column);
        if (fault.Id is { } id) writer.WriteString("id", id);
        if (fault.Path is { } path) writer.WriteString("path", path);
        writer.WriteEndObject();
    }
}
