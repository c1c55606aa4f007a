using System.Buffers;
using System.Text.Encodings.Web;

namespace Latticework.Facts;

/// <summary>The text in canonical form that a record was read from: without its layout it is the record's compact JSON.</summary>
internal sealed class RecordText(ReadOnlyMemory<byte> json)
{
    /// <summary>The text.</summary>
    public ReadOnlyMemory<byte> Json => json;

    /// <summary>The record's compact JSON, which is the text itself where that has no layout; null where the text is spelled in another way than it would be written.</summary>
    public ReadOnlyMemory<byte>? Compact()
    {
        var text = json.Span;
        var isPlain = text.IndexOfAnyExceptInRange((byte)' ', (byte)'~') < 0 && !text.Contains((byte)'\\');
        ArrayBufferWriter<byte>? compact = null;
        for (var at = 0; at < text.Length;)
        {
            var rest = text[at..];
            var between = rest.IndexOf((byte)'"') is >= 0 and var quote ? rest[..quote] : rest;
            if (between.IndexOf("-0"u8) >= 0) return null;
            if (compact is null && between.IndexOfAny(" \t\r\n"u8) >= 0)
            {
                compact = new(text.Length);
                compact.Write(text[..at]);
            }

            if (compact is not null) AddBetween(compact, between);
            at += between.Length;
            if (at == text.Length) break;
            rest = text[at..];
            var length = isPlain ? rest[1..].IndexOf((byte)'"') + 2 : LengthOfText(rest);
            if (length < 2) return null;
            compact?.Write(rest[..length]);
            at += length;
        }

        return compact?.WrittenMemory ?? json;
    }

    private static void AddBetween(ArrayBufferWriter<byte> compact, ReadOnlySpan<byte> between)
    {
        var room = compact.GetSpan(between.Length + 1);
        var count = 0;
        foreach (var b in between)
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) room[count++] = b;
        compact.Advance(count);
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
