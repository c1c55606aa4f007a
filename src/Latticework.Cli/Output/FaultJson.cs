using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Latticework.Facts;

namespace Latticework.Cli;

/// <summary>The faults of fact files as JSON.</summary>
internal static class FaultJson
{
    private static readonly JsonWriterOptions Writing = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static ReadOnlyMemory<byte> Write(FactFiles files, ImmutableArray<FactDiagnostic> faults)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Writing))
        {
            writer.WriteStartObject();
            writer.WriteNumber("facts", files.Facts.Length + files.Refused);
            writer.WriteStartArray("faults");
            foreach (var fault in faults) Fault(writer, fault);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
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
