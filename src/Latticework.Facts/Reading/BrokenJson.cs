using System.Text;
using System.Text.Json;

namespace Latticework.Facts;

/// <summary>Says in plain words where and why JSON breaks off.</summary>
internal static class BrokenJson
{
    /// <summary>The offset at which a reading of <paramref name="json"/> broke off.</summary>
    public static int OffsetOf(JsonException fault, ReadOnlySpan<byte> json)
    {
        var offset = 0;
        for (var line = fault.LineNumber ?? 0; line > 0 && json[offset..].IndexOf((byte)'\n') is >= 0 and var next; line--) offset += next + 1;
        return (int)Math.Min(offset + (fault.BytePositionInLine ?? 0), json.Length);
    }

    /// <summary>What stands at the offset and what to do about it.</summary>
    public static string Message(ReadOnlySpan<byte> json, int offset)
    {
        var rest = json[offset..].TrimStart(" \t\r\n"u8);
        var before = json[..offset].TrimEnd(" \t\r\n"u8);
        if (rest.IsEmpty) return "the JSON ends too early; close every text, list and object";
        if (json[offset] < ' ') return "broken JSON: a control character in a text; write a blank, or close the text with a quote";
        if (rest[0] is (byte)']' or (byte)'}' && before.Length > 0 && before[^1] == ',')
            return $"broken JSON: a comma before '{(char)rest[0]}'; take the comma out";
        if (rest[0] == '/') return "broken JSON: a comment, which JSON does not have; take it out, or make it a note";
        Rune.DecodeFromUtf8(rest, out var rune, out _);
        return $"broken JSON: '{CanonicalText.Excerpt(rune.ToString())}' cannot stand here; look for a comma, colon, quote or bracket missing or too many just before";
    }
}
