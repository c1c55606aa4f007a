using System.Collections.Immutable;
using System.Text.Json;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>Items as flat rows: lists joined by semicolons, facts by nation as columns of their own, hops as <c>FROM TO ID ID</c>.</summary>
internal static class FlatItem
{
    private static readonly string[] HubFigures = ["hub.nation", "hub.partners", "hub.spokePairsUntied", "hub.pairsOnlyThroughHub"];

    /// <summary>The columns of a kind of item: <c>facts</c> by nation becomes <c>facts.JPN</c> for each nation named, a hub's figures <c>hub.nation</c> and so on.</summary>
    public static ImmutableArray<string> Columns<T>(Answer<T> answer) where T : ICited =>
    [
        .. AnswerJson.Fields<T>().SelectMany(field => (typeof(T), field) switch
        {
            var (type, name) when type == typeof(SharedPartner) && name == "facts" => answer.Question.Nations.Select(n => $"facts.{n}"),
            var (type, name) when type == typeof(NetworkStructure) && name == "hub" => HubFigures,
            _ => [field],
        }),
    ];

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
