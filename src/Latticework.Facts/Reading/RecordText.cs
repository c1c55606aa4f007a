using System.Buffers;
using System.Text.Encodings.Web;

namespace Latticework.Facts;

/// <summary>The text in canonical form that a record was read from: without its layout it is the record's compact JSON.</summary>
internal sealed class RecordText(ReadOnlyMemory<byte> json)
{
    /// <summary>The text.</summary>
    public ReadOnlyMemory<byte> Json => json;

    /// <summary>Writes the record's compact JSON; false where the text is spelled in another way than it would be written, and what was written is worthless.</summary>
    public bool TryCompact(ArrayBufferWriter<byte> compact)
    {
        var rest = json.Span;
        while (!rest.IsEmpty)
        {
            var quote = rest.IndexOf((byte)'"');
            var between = quote < 0 ? rest : rest[..quote];
            if (!AddBetween(compact, between)) return false;
            rest = rest[between.Length..];
            if (rest.IsEmpty) break;
            var length = LengthOfText(rest);
            if (length < 0) return false;
            compact.Write(rest[..length]);
            rest = rest[length..];
        }

        return true;
    }

    private static bool AddBetween(ArrayBufferWriter<byte> compact, ReadOnlySpan<byte> between)
    {
        if (between.IndexOf("-0"u8) >= 0) return false;
        var room = compact.GetSpan(between.Length + 1);
        var count = 0;
        foreach (var b in between)
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) room[count++] = b;
        compact.Advance(count);
        return true;
    }

    private static bool IsWrittenAsItIs(ReadOnlySpan<byte> text)
    {
        var other = text.IndexOfAnyExceptInRange((byte)' ', (byte)'~');
        return other < 0 || JavaScriptEncoder.UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncodeUtf8(text[other..]) < 0;
    }

    // With both quotes; negative where the text holds what would be written in another way.
    private static int LengthOfText(ReadOnlySpan<byte> json)
    {
        for (var at = 1; ;)
        {
            var length = json[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (length < 0 || !IsWrittenAsItIs(json.Slice(at, length))) return -1;
            at += length;
            if (json[at] == '"') return at + 1;
            if (json[at + 1] is not ((byte)'"' or (byte)'\\')) return -1;
            at += 2;
        }
    }
}
