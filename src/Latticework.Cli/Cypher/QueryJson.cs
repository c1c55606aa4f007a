using System.Text.Json;
using Latticework.Facts;
using Latticework.Neo4j;

namespace Latticework.Cli;

/// <summary>Named queries and their answers as JSON.</summary>
internal static class QueryJson
{
    /// <summary>All queries, as a list.</summary>
    public static void Queries(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var query in NamedQuery.All)
        {
            json.WriteStartObject();
            json.WriteString("name", query.Name);
            json.WriteString("title", query.Title);
            json.WriteString("question", query.Question);
            json.WriteStartArray("parameters");
            foreach (var parameter in query.Parameters)
            {
                json.WriteStartObject();
                json.WriteString("name", parameter.Name);
                json.WriteString("type", Word.Of(parameter.Type));
                json.WriteBoolean("optional", parameter.IsOptional);
                json.WriteString("example", parameter.Example);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Value(json, "columns", query.Columns);
            Value(json, "reads", query.Reads);
            json.WriteString("twin", query.Twin);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>One answer: the query and its parameters, the dataset, and the rows as objects; a value that is not known is null.</summary>
    public static void Answer(Utf8JsonWriter json, NamedQuery query, IReadOnlyDictionary<string, object?> values, QueryAnswer answer)
    {
        json.WriteStartObject();
        json.WriteString("query", query.Name);
        json.WriteStartObject("parameters");
        foreach (var (name, value) in values) Value(json, name, value);
        json.WriteEndObject();
        json.WriteStartObject("dataset");
        json.WriteString("name", answer.Dataset.Name);
        json.WriteString("version", answer.Dataset.Version);
        json.WriteString("hash", answer.Dataset.Hash);
        json.WriteNumber("facts", answer.Dataset.Facts);
        json.WriteEndObject();
        json.WriteBoolean("more", answer.HasMore);
        json.WriteStartArray("rows");
        foreach (var row in answer.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++) Value(json, query.Columns[i], row[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        Value(json, value);
    }

    private static void Value(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool mark:
                json.WriteBooleanValue(mark);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case System.Collections.IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list) Value(json, item);
                json.WriteEndArray();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value.GetType(), "no column of a named query has such a value");
        }
    }
}
