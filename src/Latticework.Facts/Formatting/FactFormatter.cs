using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Latticework.Facts;

/// <summary>Brings files of facts, registries and cards into the one lawful form of the codebook.</summary>
public static class FactFormatter
{
    /// <summary>The canonical form of a file: order, layout and escapes change, the content does not. Formatting twice is formatting once.</summary>
    /// <param name="name">The file's name, which tells what it holds, as for <see cref="FactReader"/>.</param>
    /// <param name="bytes">The file.</param>
    public static FormattedFile Format(string name, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        var role = FactFileRoles.Of(name);
        if (role == FactFileRole.None)
            return new(default, [new(DiagnosticCodes.Path, "no file of facts; name a .json or .jsonl file that is no schema", name)]);
        var parsed = FactFileParser.Parse(name, bytes);
        if (parsed.Diagnostics.Count > 0) return new(default, [.. parsed.Diagnostics]);
        return new(Encoding.UTF8.GetBytes(role == FactFileRole.FactLines ? Lines(bytes) : Whole(role, bytes)), []);
    }

    /// <summary>The files that <see cref="FactReader"/> would read under paths, in its order, and the faults of paths that lead to none.</summary>
    public static (ImmutableArray<string> Files, ImmutableArray<FactDiagnostic> Faults) Find(IEnumerable<string> paths)
    {
        var found = FactPaths.Find(paths);
        return ([.. found.Where(f => f.Fault is null).Select(f => f.Name)], [.. found.Select(f => f.Fault).OfType<FactDiagnostic>()]);
    }

    private static string Lines(ReadOnlyMemory<byte> bytes)
    {
        var lines = new List<(string Id, string Line)>();
        for (var rest = bytes; !rest.IsEmpty;)
        {
            var length = rest.Span.IndexOf((byte)'\n');
            var line = length < 0 ? rest : rest[..length];
            rest = length < 0 ? default : rest[(length + 1)..];
            if (line.Span.IndexOfAnyExcept(" \t\r"u8) < 0) continue;
            using var json = JsonDocument.Parse(line);
            lines.Add((IdOf(json.RootElement, "id"), CanonicalNode.OfRecord(json.RootElement, null).Compact()));
        }

        return string.Concat(lines.OrderBy(line => line.Id, StringComparer.Ordinal).Select(line => line.Line + "\n"));
    }

    private static string Whole(FactFileRole role, ReadOnlyMemory<byte> bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        var type = FactFileRoles.RecordOf(role);
        if (role == FactFileRole.Card) return CanonicalLayout.Write(CanonicalNode.OfRecord(json.RootElement, type));
        var key = FactFileRoles.IdOf(role);
        var records = json.RootElement.EnumerateArray().OrderBy(record => IdOf(record, key), StringComparer.Ordinal);
        return CanonicalLayout.Write(CanonicalNode.List([.. records.Select(record => CanonicalNode.OfRecord(record, type))]));
    }

    private static string IdOf(JsonElement record, string key) => record.GetProperty(key).GetString()!;
}
