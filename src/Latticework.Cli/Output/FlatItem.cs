using System.Collections.Immutable;
using System.Text.Json;
using Latticework.Query;

namespace Latticework.Cli;

/// <summary>Items as flat rows: lists joined by semicolons, facts by nation as columns of their own, hops as <c>FROM TO ID ID</c>.</summary>
internal static class FlatItem
{
    /// <summary>The columns of a kind of item: <c>facts</c> by nation becomes <c>facts.JPN</c> for each nation named.</summary>
    public static ImmutableArray<string> Columns<T>(Answer<T> answer) where T : ICited => typeof(T) == typeof(SharedPartner)
        ? [.. AnswerJson.Fields<T>().SelectMany(field => field == "facts" ? answer.Question.Nations.Select(n => $"facts.{n}") : [field])]
        : AnswerJson.Fields<T>();

    public static string Cell(JsonElement item, string column)
    {
        var value = item;
        foreach (var step in column.Split('.'))
            if (!value.TryGetProperty(step, out value)) return "";
        return Text(value);
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(Text)),
        JsonValueKind.Object => string.Join(' ', value.EnumerateObject().SelectMany(p => p.Value.ValueKind == JsonValueKind.Array ? p.Value.EnumerateArray().Select(Text) : [Text(p.Value)])),
        _ => value.GetRawText(),
    };
}
