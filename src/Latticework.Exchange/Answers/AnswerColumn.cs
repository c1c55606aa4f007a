using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Latticework.Exchange;

/// <summary>A column of an answer's table: a field of the items' JSON, or with a full stop a field within one.</summary>
internal sealed record AnswerColumn(string Name, CellType Type)
{
    /// <summary>What the cells of a field of a type are.</summary>
    public static CellType TypeOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(int) || plain == typeof(long)) return CellType.Whole;
        if (plain == typeof(double)) return CellType.Number;
        if (plain == typeof(bool)) return CellType.Mark;
        if (plain == typeof(DateOnly)) return CellType.Day;
        return plain != typeof(string) && typeof(IEnumerable).IsAssignableFrom(plain) ? CellType.Texts : CellType.Text;
    }

    /// <summary>The cell of an item.</summary>
    public object? Cell(JsonElement item)
    {
        var value = item;
        foreach (var step in Name.Split('.'))
            if (!value.TryGetProperty(step, out value)) return null;
        if (value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined) return null;
        return Type switch
        {
            CellType.Whole => value.GetInt64(),
            CellType.Number => value.GetDouble(),
            CellType.Mark => value.GetBoolean(),
            CellType.Day => DateOnly.ParseExact(value.GetString()!, "O", CultureInfo.InvariantCulture),
            CellType.Texts => value.EnumerateArray().Select(Text).ToArray(),
            _ => Text(value),
        };
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.Array => string.Join(' ', value.EnumerateArray().Select(Text)),
        JsonValueKind.Object => string.Join(' ', value.EnumerateObject().Select(p => Text(p.Value))),
        _ => value.GetRawText(),
    };
}
