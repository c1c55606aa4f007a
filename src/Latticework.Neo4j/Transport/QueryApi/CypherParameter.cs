using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>A parameter's value as plain JSON, whose whole numbers stay INTEGER and whose others stay FLOAT.</summary>
internal static class CypherParameter
{
    public static void Write(Utf8JsonWriter writer, string name, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case double number: WriteFloat(writer, name, number); break;
            case DateOnly date: writer.WriteStringValue(Iso(date)); break;
            case IEnumerable<KeyValuePair<string, object?>> map: WriteMap(writer, name, map); break;
            case IEnumerable list: WriteList(writer, name, list); break;
            default: throw Unknown(name, value);
        }
    }

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static ArgumentException Unknown(string name, object value) =>
        new($"parameter ${name} holds a {value.GetType().Name}, which has no form in Cypher; give null, a text, a number, a truth value, a day, a list or a map of these");

    public static ArgumentException NotFinite(string name, double number) => new(
        string.Create(CultureInfo.InvariantCulture, $"parameter ${name} holds {number}, which has no form in JSON; leave it out or give null"));

    private static void WriteFloat(Utf8JsonWriter writer, string name, double number)
    {
        if (!double.IsFinite(number)) throw NotFinite(name, number);
        Span<char> digits = stackalloc char[32];
        number.TryFormat(digits, out var length, "R", CultureInfo.InvariantCulture);
        if (digits[..length].IndexOfAny('.', 'E') < 0) ".0".CopyTo(digits[(length++)..(++length)]);
        writer.WriteRawValue(digits[..length], skipInputValidation: true);
    }

    private static void WriteMap(Utf8JsonWriter writer, string name, IEnumerable<KeyValuePair<string, object?>> map)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in map)
        {
            writer.WritePropertyName(key);
            Write(writer, name, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IEnumerable list)
    {
        writer.WriteStartArray();
        foreach (var value in list) Write(writer, name, value);
        writer.WriteEndArray();
    }
}
