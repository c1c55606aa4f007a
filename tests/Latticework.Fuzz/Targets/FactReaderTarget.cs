using System.Text;
using System.Text.Json;
using Latticework.Facts;

namespace Latticework.Fuzz;

/// <summary>The reader of facts: the name of a file, then what is in it. Every fact is read or refused with a reason, and a fact that was read is read again from what is written of it.</summary>
internal sealed class FactReaderTarget() : FuzzTarget(
    "reader", 2, "x.json", "x.jsonl", "actors.json", "persons.json", "series.json", "dataset.json", "\"kind\"", "\"agreement\"", "\"exercise\"", "\"id\"", "\"sources\"", "\"signed\"", "\"disputed\"", "\"JPN\"", "\"2025-12\"", "\"confidence\"", "\"related\"")
{
    public override void Run(byte[] input)
    {
        var (name, bytes) = Parted(input);
        var files = FactReader.Read([(name, bytes)]);
        Must(files.Facts.Length == files.Origins.Length, "facts and their places differ in number");
        Must(files.Refused == 0 || files.Diagnostics.Length > 0, "a fact is refused without a reason");
        foreach (var fault in files.Diagnostics) MustTell(fault);
        if (FactFileRoles.Of(name) == FactFileRole.Facts && Present(bytes) is { } present)
            Must(files.Facts.Length + files.Refused == present, $"{present} facts stand in the file; {files.Facts.Length} are read and {files.Refused} refused");
        foreach (var fault in Registries.Faults(files)) MustBeAReason(fault.Message);
        foreach (var fact in files.Facts) MustReadAgain(fact);
    }

    private static void MustTell(FactDiagnostic fault)
    {
        MustBeAReason(fault.Message);
        Must(fault.Code != DiagnosticCodes.Refused, $"a reason that no rule names: {fault}");
        Must(fault.File is not null || fault.Code == DiagnosticCodes.NoFiles, $"a fault without its file: {fault}");
        Must(fault.Line > 0 || fault.Code is DiagnosticCodes.Empty or DiagnosticCodes.Path or DiagnosticCodes.NoFiles or DiagnosticCodes.Size, $"a fault without its line: {fault}");
    }

    private static void MustReadAgain(Fact fact)
    {
        var json = FactSet.Json(fact);
        var again = FactReader.Read([("x.jsonl", json)]);
        Must(again.Diagnostics.IsEmpty && again.Facts.Length == 1, $"what is written of a fact is refused: {again.Diagnostics.FirstOrDefault()}\n{Encoding.UTF8.GetString(json.Span)}");
        Must(FactSet.Json(again.Facts[0]).Span.SequenceEqual(json.Span), $"a fact is another when read again: {Encoding.UTF8.GetString(json.Span)}");
    }

    private static int? Present(byte[] file)
    {
        try
        {
            _ = new UTF8Encoding(false, true).GetCharCount(file);
            using var json = JsonDocument.Parse(file, new() { MaxDepth = int.MaxValue });
            return json.RootElement.ValueKind switch { JsonValueKind.Array => json.RootElement.GetArrayLength(), JsonValueKind.Object => 1, _ => 0 };
        }
        catch (Exception e) when (e is JsonException or DecoderFallbackException)
        {
            return null;
        }
    }
}
