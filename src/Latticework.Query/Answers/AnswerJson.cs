using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Answers as JSON: the one shape of the command line and of programs. Keys in camelCase, absent where not known, numbers in full precision.</summary>
public static class AnswerJson
{
    internal static JsonSerializerOptions Options { get; } = new(AnswerJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Writing = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Writes an answer, indented, with one line feed at the end.</summary>
    public static void Write<T>(Stream stream, Answer<T> answer) where T : ICited
    {
        using (var writer = new Utf8JsonWriter(stream, Writing))
        {
            writer.WriteStartObject();
            WriteQuestion(writer, answer.Question);
            writer.WriteString("asOf", PartialDate.OfDay(answer.AsOf).ToString());
            WriteList(writer, "dataset", answer.Dataset);
            WriteItems(writer, answer.Items);
            if (answer.Omitted > 0) writer.WriteNumber("omitted", answer.Omitted);
            if (answer.Missing is not []) WriteMissing(writer, answer.Missing);
            WriteList(writer, "uncertain", answer.Uncertain);
            WriteList(writer, "disputed", answer.Disputed);
            WriteList(writer, "citations", answer.Citations);
            writer.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    /// <summary>An item as a JSON object.</summary>
    public static JsonElement Item<T>(T item) where T : ICited => item is IWrapped wrapped ? WrappedItem.ToElement(wrapped, Options) : JsonSerializer.SerializeToElement(item, TypeOf<T>());

    /// <summary>The names of an item's fields, in order.</summary>
    public static ImmutableArray<string> Fields<T>() where T : ICited => PanelColumns.Of<T>() is { IsDefault: false } columns
        ? [.. columns.Select(c => c.Name), PanelColumns.Evidence]
        : [.. FieldTypes<T>().Select(f => f.Key)];

    /// <summary>The names of an item's fields with the types of their values, in order. A panel's rows have no other fields than their columns: see <see cref="PanelColumns"/>.</summary>
    public static ImmutableArray<KeyValuePair<string, Type>> FieldTypes<T>() where T : ICited =>
        WrappedItem.Of(typeof(T)) is var (inner, before, after) ? [.. before, .. FieldTypes(inner), .. after] : FieldTypes(typeof(T));

    /// <summary>Writes a part of an answer that has a type of its own.</summary>
    internal static void Write<T>(Utf8JsonWriter writer, T part) => JsonSerializer.Serialize(writer, part, TypeOf<T>());

    private static ImmutableArray<KeyValuePair<string, Type>> FieldTypes(Type item) =>
        [.. Options.GetTypeInfo(item).Properties.Where(p => p.Get is not null).Select(p => KeyValuePair.Create(p.Name, p.PropertyType))];

    private static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static void WriteItems<T>(Utf8JsonWriter writer, ImmutableArray<T> items)
    {
        if (WrappedItem.Of(typeof(T)) is null)
        {
            WriteList(writer, "items", items);
            return;
        }

        writer.WriteStartArray("items");
        foreach (var item in items) WrappedItem.Write(writer, (IWrapped)item!, Options);
        writer.WriteEndArray();
    }

    private static void WriteMissing(Utf8JsonWriter writer, ImmutableArray<DateOnly> days)
    {
        writer.WriteStartArray("missing");
        foreach (var day in days) writer.WriteStringValue(PartialDate.OfDay(day).ToString());
        writer.WriteEndArray();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, T value)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, value, TypeOf<T>());
    }

    private static void WriteQuestion(Utf8JsonWriter writer, Question question)
    {
        writer.WriteStartObject("question");
        writer.WriteString("command", question.Command);
        Texts("nations", question.Nations.Select(n => n.Value));
        Texts("ties", question.Ties.Select(Word.Of));
        var scope = question.Scope;
        writer.WriteString("status", Word.Of(scope.Status));
        if (scope.Since is { } since) writer.WriteString("since", since.ToString());
        Texts("types", scope.Types.Select(Word.Of));
        Texts("forms", scope.ForumForms.Select(Word.Of).Concat(scope.MeetingForms.Select(Word.Of)));
        if (scope.ConfirmedOnly) writer.WriteString("confidence", Word.Of(Confidence.Confirmed));
        if (scope.Observers) writer.WriteBoolean("observers", true);
        if (scope.Organisations) writer.WriteBoolean("organisations", true);
        Texts("without", scope.Without.Select(f => f.Value));
        Texts("withoutPublishers", scope.WithoutPublishers);
        Texts("readings", scope.Readings.Select(r => r.ToString()));
        if (scope.Backbone is { } rule) WriteBackbone(writer, rule);
        foreach (var (name, value) in question.Options) writer.WriteString(name, value);
        writer.WriteEndObject();

        void Texts(string name, IEnumerable<string> values)
        {
            var list = values.ToList();
            if (list.Count == 0) return;
            writer.WriteStartArray(name);
            foreach (var value in list) writer.WriteStringValue(value);
            writer.WriteEndArray();
        }
    }

    private static void WriteBackbone(Utf8JsonWriter writer, BackboneRule rule)
    {
        writer.WriteStartObject("backbone");
        writer.WriteNumber("alpha", rule.Alpha);
        writer.WriteString("correction", Word.Of(rule.Correction));
        writer.WriteString("sign", string.Join(',', rule.Signs.Select(Word.Of)));
        writer.WriteEndObject();
    }
}
