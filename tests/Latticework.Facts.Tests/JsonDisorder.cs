using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Latticework.Facts.Tests;

/// <summary>The same JSON in another dress: keys, records and relations in any order, other blanks, other escapes.</summary>
internal sealed class JsonDisorder
{
    private readonly Random random;
    private readonly StringBuilder text = new();

    private JsonDisorder(int seed) => random = new(seed);

    public static byte[] Of(byte[] json, int seed, string name)
    {
        var disorder = new JsonDisorder(seed);
        using var document = JsonDocument.Parse(json);
        disorder.Value(document.RootElement, shuffle: name != "dataset.json");
        return Encoding.UTF8.GetBytes(disorder.text.ToString());
    }

    private void Value(JsonElement value, bool shuffle)
    {
        Blank();
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                Items('{', '}', Shuffled(value.EnumerateObject().ToArray()), member =>
                {
                    Blank();
                    String(member.Name);
                    Blank();
                    text.Append(':');
                    Value(member.Value, member.Name == "related");
                });
                break;
            case JsonValueKind.Array:
                var items = value.EnumerateArray().ToArray();
                Items('[', ']', shuffle ? Shuffled(items) : items, item => Value(item, false));
                break;
            case JsonValueKind.String:
                String(value.GetString()!);
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }

        Blank();
    }

    private T[] Shuffled<T>(T[] items)
    {
        random.Shuffle(items);
        return items;
    }

    private void Items<T>(char open, char close, T[] items, Action<T> write)
    {
        text.Append(open);
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0) text.Append(',');
            write(items[i]);
        }

        text.Append(close);
    }

    private void String(string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            if (random.Next(20) == 0) text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else if (c is '"' or '\\' || (c == '/' && random.Next(2) == 0)) text.Append('\\').Append(c);
            else if (char.IsSurrogate(c)) text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else text.Append(c);
        }

        text.Append('"');
    }

    private void Blank()
    {
        if (random.Next(3) == 0) text.Append(" \t\r\n  "[random.Next(6)]);
    }
}
