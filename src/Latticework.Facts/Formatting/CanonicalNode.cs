using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Latticework.Facts;

/// <summary>A value in canonical order, with its flat text and whether its content breaks it over lines (rule 6, b to d).</summary>
internal sealed class CanonicalNode
{
    private readonly string? scalar;
    private readonly Lazy<string> flat;

    private CanonicalNode(string scalar)
    {
        this.scalar = scalar;
        flat = new(scalar);
    }

    private CanonicalNode(bool isList, List<(string? Key, CanonicalNode Value)> items, bool isFact)
    {
        (IsList, Items) = (isList, items);
        Breaks = isFact || items.Exists(item => item.Value.Breaks || (isList && item.Value is { scalar: null, IsList: false }));
        flat = new(() => items.Count == 0 ? (isList ? "[]" : "{}") : isList ? $"[{Joined(", ")}]" : $"{{ {Joined(", ")} }}");
    }

    /// <summary>Whether it is a list rather than an object or scalar.</summary>
    public bool IsList { get; }

    /// <summary>The items of a list or object.</summary>
    public IReadOnlyList<(string? Key, CanonicalNode Value)> Items { get; } = [];

    /// <summary>Whether it is, holds, or is a list of, something that never stands on one line.</summary>
    public bool Breaks { get; }

    /// <summary>The text on one line.</summary>
    public string Flat => flat.Value;

    /// <summary>A list of nodes.</summary>
    public static CanonicalNode List(List<CanonicalNode> items) => new(true, items.ConvertAll(item => ((string?)null, item)), false);

    /// <summary>A record; its type is told by the <c>kind</c> of a fact where none is given.</summary>
    public static CanonicalNode OfRecord(JsonElement record, JsonTypeInfo? type)
    {
        if (type is not null) return Of(record, type, type);
        _ = Word.TryParse<FactKind>(record.GetProperty("kind").GetString()!, out var kind);
        var fact = FactJson.TypeOf(kind);
        return Of(record, fact, fact);
    }

    /// <summary>A text in quotes, with only quotes and backslashes escaped.</summary>
    public static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>The text without any blank between tokens.</summary>
    public string Compact() => scalar ?? (IsList
        ? $"[{string.Join(',', Items.Select(item => item.Value.Compact()))}]"
        : $"{{{string.Join(',', Items.Select(item => $"{Quote(item.Key!)}:{item.Value.Compact()}"))}}}");

    private static CanonicalNode Of(JsonElement value, JsonTypeInfo? type, JsonTypeInfo fact)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return new(Quote(value.GetString()!));
            case JsonValueKind.Array:
                var element = type?.Kind == JsonTypeInfoKind.Enumerable ? CanonicalOrder.TypeOf(type.Type.GetGenericArguments()[0]) : null;
                return List([.. CanonicalOrder.Items(value, element).Select(item => Of(item, element, fact))]);
            case JsonValueKind.Object:
                var items = new List<(string? Key, CanonicalNode Value)>();
                foreach (var (member, memberType) in CanonicalOrder.Members(value, type, fact))
                    items.Add((member.Name, Of(member.Value, memberType, fact)));
                return new(false, items, items.Exists(item => item.Key == "id") && items.Exists(item => item.Key == "kind"));
            default:
                return new(value.GetRawText());
        }
    }

    private StringBuilder Joined(string separator)
    {
        var text = new StringBuilder();
        foreach (var (key, value) in Items)
        {
            if (text.Length > 0) text.Append(separator);
            if (key is not null) text.Append(Quote(key)).Append(": ");
            text.Append(value.Flat);
        }

        return text;
    }
}
