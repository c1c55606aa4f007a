using System.Globalization;
using System.Text.Json;

namespace Latticework.Facts;

/// <summary>Reads one file: finds its records, reads the sound ones, and has the faults of the others looked for.</summary>
internal sealed class FactFileParser
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = int.MaxValue };

    private readonly string name;
    private readonly ReadOnlyMemory<byte> file;
    private readonly FactFileRole role;
    private readonly LinePosition position;
    private readonly ParsedFile result;
    private readonly SharedTexts texts;

    private FactFileParser(string name, ReadOnlyMemory<byte> file, int firstLine = 1, SharedTexts? texts = null)
    {
        (this.name, this.file, role, position, result) = (name, file, FactFileRoles.Of(name), new(file, firstLine), new(name));
        this.texts = texts ?? new();
    }

    private bool HoldsFacts => role is FactFileRole.Facts or FactFileRole.FactLines;

    /// <summary>Reads a file whose name tells what it holds.</summary>
    public static ParsedFile Parse(string name, ReadOnlyMemory<byte> file)
    {
        var parser = new FactFileParser(name, file);
        parser.Parse();
        return parser.result;
    }

    /// <summary>Reads some lines of a file of one fact a line.</summary>
    public static ParsedFile Parse(string name, LineBlock block, SharedTexts? texts = null)
    {
        var parser = new FactFileParser(name, block.Bytes, block.Line, texts);
        if (block.TooLong > 0)
        {
            parser.result.Diagnostics.Add(new(DiagnosticCodes.Size, TooLong(block.TooLong), name, block.Line, 1));
            parser.result.Refused++;
        }

        parser.ParseLines();
        return parser.result;
    }

    /// <summary>The fault of a file that is too large to be read.</summary>
    public static FactDiagnostic TooLarge(string name, long length) => new(
        DiagnosticCodes.Size,
        string.Create(CultureInfo.InvariantCulture, $"the file has {length} bytes and the most is {ReadingLimits.FileBytes}; write one fact a line in a .jsonl file, which may have any size, or part it"),
        name);

    /// <summary>The fault of a file that holds nothing.</summary>
    public static FactDiagnostic Empty(string name) => new(DiagnosticCodes.Empty, "the file is empty; write a list of records, or take the file away", name);

    private void Parse()
    {
        if (file.Length > ReadingLimits.FileBytes && role != FactFileRole.FactLines) result.Diagnostics.Add(TooLarge(name, file.Length));
        else if (file.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0) result.Diagnostics.Add(Empty(name));
        else if (role == FactFileRole.FactLines) ParseLines();
        else if (TextEncoding.Fault(file.Span) is { } fault) Report(DiagnosticCodes.Encoding, fault.Offset, fault.Message);
        else ParseJson();
    }

    private void ParseLines()
    {
        for (var start = 0; start < file.Length;)
        {
            var length = file.Span[start..].IndexOf((byte)'\n');
            var end = length < 0 ? file.Length : start + length;
            ParseLine(start, end);
            start = end + 1;
        }
    }

    private void ParseLine(int start, int end)
    {
        var line = file.Span[start..end];
        if (line.IndexOfAnyExcept(" \t\r"u8) < 0) return;
        position.Anchor(start);
        var read = result.Facts.Count;
        if (line.Length > ReadingLimits.RecordBytes) Report(DiagnosticCodes.Size, start, TooLong(line.Length));
        else if (TextEncoding.Fault(line) is { } fault) Report(DiagnosticCodes.Encoding, start + fault.Offset, fault.Message);
        else ParseOne(start, end);
        if (result.Facts.Count == read) result.Refused++;
    }

    private void ParseOne(int start, int end)
    {
        var line = file.Span[start..end];
        try
        {
            var reader = new Utf8JsonReader(line, Strict);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                var what = JsonWords.Found(reader.TokenType);
                while (reader.Read()) { }
                Report(DiagnosticCodes.Outline, start, $"{what} where a fact is expected; write one object in {{ }} on each line");
                return;
            }

            if (TakeCanonical(ref reader, line, start)) return;
            var scan = RecordScan.Of(ref reader, false);
            while (reader.Read()) { }
            Take(scan with { Start = scan.Start + start, End = scan.End + start });
        }
        catch (JsonException e)
        {
            var offset = BrokenJson.OffsetOf(e, line);
            Report(DiagnosticCodes.Json, start + offset, BrokenJson.Message(line, offset));
        }
    }

    private void ParseJson()
    {
        var reader = new Utf8JsonReader(file.Span, Strict);
        var inside = false;
        try
        {
            reader.Read();
            if (role == FactFileRole.Card ? reader.TokenType != JsonTokenType.StartObject : reader.TokenType != JsonTokenType.StartArray)
            {
                RefuseOutline(ref reader);
                return;
            }

            if (role == FactFileRole.Card)
            {
                if (TakeCanonical(ref reader, file.Span, 0))
                {
                    while (reader.Read()) { }
                    return;
                }

                var scan = RecordScan.Of(ref reader, true);
                while (reader.Read()) { }
                Take(scan);
                return;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                inside = true;
                TakeItem(ref reader);
                inside = false;
            }

            while (reader.Read()) { }
        }
        catch (JsonException e)
        {
            if (inside && HoldsFacts) result.Refused++;
            var offset = BrokenJson.OffsetOf(e, file.Span);
            Report(DiagnosticCodes.Json, offset, BrokenJson.Message(file.Span, offset));
        }
    }

    private void RefuseOutline(ref Utf8JsonReader reader)
    {
        var (start, found) = ((int)reader.TokenStartIndex, reader.TokenType);
        while (reader.Read()) { }
        if (HoldsFacts && found == JsonTokenType.StartObject) result.Refused++;
        var instead = role == FactFileRole.Card ? "the dataset's card is expected; write one object in { }"
            : HoldsFacts ? "a list of facts is expected; put the facts in [ ], or one on each line of a .jsonl file"
            : "a list of entries is expected; put the entries in [ ]";
        Report(DiagnosticCodes.Outline, start, $"{JsonWords.Found(found)} where {instead}");
    }

    private void TakeItem(ref Utf8JsonReader reader)
    {
        var (start, found) = ((int)reader.TokenStartIndex, reader.TokenType);
        if (found == JsonTokenType.StartObject)
        {
            if (TakeCanonical(ref reader, file.Span, 0)) return;
            var scan = RecordScan.Of(ref reader, !HoldsFacts);
            if (!Take(scan) && HoldsFacts) result.Refused++;
            return;
        }

        if (found == JsonTokenType.StartArray) RecordScan.Of(ref reader, true);
        if (HoldsFacts) result.Refused++;
        Report(DiagnosticCodes.Outline, start, $"{JsonWords.Found(found)} where {(HoldsFacts ? "a fact" : "an entry")} is expected; write an object in {{ }}, or take it out");
    }

    /// <summary>Takes a sound record in canonical form, and moves on to its closing brace; else leaves the reader where it was.</summary>
    private bool TakeCanonical(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, int offset)
    {
        var start = (int)reader.TokenStartIndex;
        var quick = new CanonicalReader(reader, json, texts);
        object? item = role switch
        {
            FactFileRole.Card => CanonicalRegistry.Card(ref quick),
            FactFileRole.Actors => CanonicalRegistry.Actor(ref quick),
            FactFileRole.Persons => CanonicalRegistry.Person(ref quick),
            FactFileRole.Series => CanonicalRegistry.Series(ref quick),
            _ => CanonicalFacts.Read(ref quick),
        };
        if (item is null || quick.Position.BytesConsumed - start > ReadingLimits.RecordBytes) return false;
        if (role == FactFileRole.FactLines && json[(int)quick.Position.BytesConsumed..].ContainsAnyExcept(" \t\r"u8)) return false;
        var (line, column) = position.Anchor(offset + start);
        result.Add(item, line, column, offset + start);
        result.Texts.Add(item, new(file[(offset + start)..(offset + (int)quick.Position.BytesConsumed)]));
        reader = quick.Position;
        return true;
    }

    private bool Take(RecordScan scan)
    {
        var (line, column) = position.Anchor(scan.Start);
        if (scan.End - scan.Start > ReadingLimits.RecordBytes)
        {
            Report(DiagnosticCodes.Size, scan.Start, TooLong(scan.End - scan.Start));
            return false;
        }

        if (scan.Depth > ReadingLimits.Depth)
        {
            Report(DiagnosticCodes.Depth, scan.Start, string.Create(CultureInfo.InvariantCulture, $"nested {scan.Depth} levels deep and the most is {ReadingLimits.Depth}; write the codebook's fields only"));
            return false;
        }

        var json = file[scan.Start..scan.End];
        if (scan.Suspect || (HoldsFacts && scan.Kind is null))
        {
            var faults = FindFaults(scan.Start, json);
            if (faults.Found) return false;
            scan = scan with { Kind = faults.Kind };
        }

        try
        {
            var type = FactFileRoles.RecordOf(role) ?? FactJson.TypeOf(scan.Kind!.Value);
            result.Add(JsonSerializer.Deserialize(json.Span, type)!, line, column, scan.Start);
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            if (!FindFaults(scan.Start, json).Found)
                Report(DiagnosticCodes.Refused, scan.Start, "the record cannot be read; compare it with the codebook");
            return false;
        }
    }

    private RecordFaults FindFaults(int start, ReadOnlyMemory<byte> json)
    {
        var faults = RecordFaults.Of(json, role);
        foreach (var fault in faults.All)
        {
            var (line, column) = position.Of(start + fault.Offset);
            result.Diagnostics.Add(new(fault.Code, fault.Message, name, line, column, faults.Id, fault.Path));
        }

        return faults;
    }

    private void Report(string code, int offset, string message)
    {
        var (line, column) = position.Of(offset);
        result.Diagnostics.Add(new(code, message, name, line, column));
    }

    private static string TooLong(long length) =>
        string.Create(CultureInfo.InvariantCulture, $"the record has {length} bytes and the most is {ReadingLimits.RecordBytes}; shorten it");
}
