using System.Text.Json;

namespace Latticework.Facts;

/// <summary>What one pass over the tokens of a record tells before it is read.</summary>
/// <param name="Start">Offset of its first byte.</param>
/// <param name="End">Offset behind its last byte.</param>
/// <param name="Kind">Its kind, where it plainly has one.</param>
/// <param name="Depth">Objects and lists inside each other, its own counted.</param>
/// <param name="Suspect">It holds something that asks for a closer look: null, an empty list, an odd text, escapes in a key.</param>
internal readonly record struct RecordScan(int Start, int End, FactKind? Kind, int Depth, bool Suspect)
{
    /// <summary>Reads on from the first token of an object or list to its last.</summary>
    /// <exception cref="JsonException">The JSON is broken.</exception>
    public static RecordScan Of(ref Utf8JsonReader reader, bool emptyListsLawful, int oddNamesFrom = 4)
    {
        var (start, outer, deepest) = ((int)reader.TokenStartIndex, reader.CurrentDepth, 1);
        var (suspect, kinds, opened, isValue) = (false, 0, false, false);
        FactKind? kind = null;
        while (reader.Read())
        {
            var depth = reader.CurrentDepth - outer;
            var wasOpened = opened;
            opened = false;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    suspect |= reader.ValueIsEscaped || (depth >= oddNamesFrom && !CanonicalText.IsPlain(reader.ValueSpan));
                    isValue = depth == 3 && reader.ValueSpan.SequenceEqual("value"u8);
                    if (depth == 1 && reader.ValueSpan.SequenceEqual("kind"u8))
                    {
                        suspect |= ++kinds > 1;
                        var ahead = reader;
                        ahead.Read();
                        kind = ahead.TokenType == JsonTokenType.String && KindOf(ref ahead) is { } known ? known : null;
                    }

                    continue;
                case JsonTokenType.String:
                    suspect |= (reader.ValueIsEscaped || !CanonicalText.IsPlain(reader.ValueSpan)) && !IsLawful(ref reader);
                    break;
                case JsonTokenType.Null:
                    suspect |= !isValue;
                    break;
                case JsonTokenType.StartArray:
                    opened = !emptyListsLawful;
                    deepest = Math.Max(deepest, depth + 1);
                    break;
                case JsonTokenType.StartObject:
                    deepest = Math.Max(deepest, depth + 1);
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    suspect |= wasOpened;
                    if (depth == 0) return new(start, (int)reader.BytesConsumed, kind, deepest, suspect);
                    break;
            }

            isValue = false;
        }

        return new(start, (int)reader.BytesConsumed, kind, deepest, suspect);
    }

    private static FactKind? KindOf(ref Utf8JsonReader reader) =>
        !reader.ValueIsEscaped && Word.TryParse<FactKind>(reader.GetString()!, out var kind) ? kind : null;

    private static bool IsLawful(ref Utf8JsonReader reader)
    {
        try
        {
            return CanonicalText.Fault(reader.GetString()!) is null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
