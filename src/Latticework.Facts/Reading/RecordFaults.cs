using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Latticework.Facts;

/// <summary>Looks for every fault of a record that is suspect or was refused, by the records' own metadata, and tells each in plain words.</summary>
internal sealed class RecordFaults
{
    private readonly List<RecordFault> faults = [];

    /// <summary>The faults, in the order in which they were met; at most <see cref="ReadingLimits.FaultsOfRecord"/>.</summary>
    public IReadOnlyList<RecordFault> All => faults;

    /// <summary>Whether there is any.</summary>
    public bool Found => faults.Count > 0;

    /// <summary>The record's id, code or name, where it can be read.</summary>
    public string? Id { get; private set; }

    /// <summary>The kind of a fact, where it can be read.</summary>
    public FactKind? Kind { get; private set; }

    /// <summary>Looks through a well-formed object.</summary>
    public static RecordFaults Of(ReadOnlyMemory<byte> json, FactFileRole role)
    {
        var result = new RecordFaults();
        var type = FactFileRoles.RecordOf(role);
        result.Glance(json.Span, FactFileRoles.IdOf(role), type is null);
        if (type is null && result.Kind is null) return result;
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        result.Object(ref reader, type ?? FactJson.TypeOf(result.Kind!.Value), "");
        return result;
    }

    private void Glance(ReadOnlySpan<byte> json, string idKey, bool isFact)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var seen = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = Text(ref reader);
            reader.Read();
            if (key == idKey && reader.TokenType == JsonTokenType.String && Id is null && Text(ref reader) is { } id && (!isFact || FactId.TryParse(id, out _)))
                Id = CanonicalText.Excerpt(id);
            if (isFact && key == "kind" && !seen)
            {
                seen = true;
                ReadKind(ref reader);
            }

            reader.Skip();
        }

        if (isFact && !seen) Add(DiagnosticCodes.Kind, 0, null, $"the fact has no kind; add \"kind\" with one of: {string.Join(", ", Word.All<FactKind>())}");
    }

    private void ReadKind(ref Utf8JsonReader reader)
    {
        var text = reader.TokenType == JsonTokenType.String ? Text(ref reader) : null;
        if (text is not null && Word.TryParse<FactKind>(text, out var kind)) Kind = kind;
        else
        {
            var found = text is null ? JsonWords.Found(reader.TokenType) : $"unknown kind '{CanonicalText.Excerpt(text)}'";
            Add(DiagnosticCodes.Kind, Offset(ref reader), "kind", $"{found}; write one of: {string.Join(", ", Word.All<FactKind>())}");
        }
    }

    private void Object(ref Utf8JsonReader reader, JsonTypeInfo type, string path)
    {
        var start = Offset(ref reader);
        var met = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var at = Offset(ref reader);
            var key = Text(ref reader);
            var inside = Join(path, key is null ? "?" : CanonicalText.Excerpt(key));
            if (key is null) Add(DiagnosticCodes.Text, at, inside, "a key with half a surrogate pair; write a field of the codebook");
            else if (!met.Add(key)) Add(DiagnosticCodes.DoubledField, at, inside, $"'{CanonicalText.Excerpt(key)}' stands twice; keep one");
            reader.Read();
            if (type.Kind == JsonTypeInfoKind.Dictionary) Value(ref reader, type.Type.GetGenericArguments()[1], inside, null);
            else if (type.Kind != JsonTypeInfoKind.Object) AnyValue(ref reader, inside);
            else if (type.Properties.FirstOrDefault(known => known.Name == key) is { } property) Value(ref reader, property.PropertyType, inside, property);
            else
            {
                if (key is not null) Add(DiagnosticCodes.UnknownField, at, inside, Unknown(key, type));
                reader.Skip();
            }
        }

        if (type.Kind != JsonTypeInfoKind.Object) return;
        var missing = type.Properties.Where(property => property.IsRequired && !met.Contains(property.Name)).Select(property => $"'{property.Name}'").ToArray();
        if (missing.Length > 0)
            Add(DiagnosticCodes.MissingField, start, path, $"required {(missing.Length == 1 ? "field" : "fields")} {string.Join(", ", missing)} missing; add {(missing.Length == 1 ? "it" : "them")}");
    }

    private void Value(ref Utf8JsonReader reader, Type declared, string path, JsonPropertyInfo? property)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(JsonElement)) AnyValue(ref reader, path, nullLawful: true);
        else if (reader.TokenType == JsonTokenType.Null) Add(DiagnosticCodes.Type, Offset(ref reader), path, $"null; write {Expected(type, property)}{(property is { IsRequired: false } ? ", or leave the key out" : "")}");
        else if (property?.CustomConverter is TrueConverter)
        {
            if (reader.TokenType == JsonTokenType.True) return;
            Add(DiagnosticCodes.Type, Offset(ref reader), path, $"{JsonWords.Found(reader.TokenType)} where a mark is expected; write true, or leave the key out");
            reader.Skip();
        }
        else
        {
            var info = FactJson.Options.GetTypeInfo(type);
            var fits = info.Kind switch
            {
                JsonTypeInfoKind.Enumerable => reader.TokenType == JsonTokenType.StartArray,
                JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary => reader.TokenType == JsonTokenType.StartObject,
                _ when type == typeof(int) => reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out _),
                _ when type == typeof(bool) => reader.TokenType is JsonTokenType.True or JsonTokenType.False,
                _ => reader.TokenType == JsonTokenType.String,
            };
            if (!fits)
            {
                Add(DiagnosticCodes.Type, Offset(ref reader), path, $"{JsonWords.Found(reader.TokenType)}; write {Expected(type, property)}");
                reader.Skip();
            }
            else if (info.Kind == JsonTypeInfoKind.Enumerable) List(ref reader, type, path, property);
            else if (info.Kind != JsonTypeInfoKind.None) Object(ref reader, info, path);
            else if (reader.TokenType == JsonTokenType.String) Leaf(ref reader, type, info, path);
        }
    }

    private void List(ref Utf8JsonReader reader, Type type, string path, JsonPropertyInfo? property)
    {
        var start = Offset(ref reader);
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            Value(ref reader, type.GetGenericArguments()[0], Item(path, count++), null);
        if (count == 0 && property is { IsRequired: true, Name: not ("aliases" or "variants") })
            Add(DiagnosticCodes.Type, start, path, "an empty list; write at least one item");
    }

    private void Leaf(ref Utf8JsonReader reader, Type type, JsonTypeInfo info, string path)
    {
        var at = Offset(ref reader);
        if (Text(ref reader) is not { } text)
        {
            Add(DiagnosticCodes.Text, at, path, "half a surrogate pair; write whole characters");
            return;
        }

        if (type == typeof(string))
        {
            if (CanonicalText.Fault(text) is { } fault) Add(DiagnosticCodes.Text, at, path, fault);
            return;
        }

        try
        {
            var copy = reader;
            JsonSerializer.Deserialize(ref copy, info);
        }
        catch (JsonException e)
        {
            var message = text.Length == 0 ? e.Message : e.Message.Replace($"'{text}'", $"'{CanonicalText.Excerpt(text)}'", StringComparison.Ordinal);
            Add(type.IsEnum ? DiagnosticCodes.Word : DiagnosticCodes.Value, at, path, message);
        }
    }

    private void AnyValue(ref Utf8JsonReader reader, string path, bool nullLawful = false)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null when !nullLawful:
                Add(DiagnosticCodes.Type, Offset(ref reader), path, "null; write a value, or leave the key out");
                break;
            case JsonTokenType.String:
                Leaf(ref reader, typeof(string), FactJson.Options.GetTypeInfo(typeof(string)), path);
                break;
            case JsonTokenType.StartObject:
                Object(ref reader, FactJson.Options.GetTypeInfo(typeof(JsonElement)), path);
                break;
            case JsonTokenType.StartArray:
                for (var count = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; count++) AnyValue(ref reader, Item(path, count));
                break;
        }
    }

    private void Add(string code, int offset, string? path, string message)
    {
        if (faults.Count < ReadingLimits.FaultsOfRecord) faults.Add(new(code, offset, path?.Length > 0 ? path : null, message));
    }

    private static string Unknown(string key, JsonTypeInfo type)
    {
        var known = type.Properties.Select(property => property.Name).ToArray();
        var shown = $"unknown field '{CanonicalText.Excerpt(key)}'";
        return Spelling.Nearest(key, known) is { } nearest ? $"{shown}; did you mean '{nearest}'?" : $"{shown}; the fields here are: {string.Join(", ", known)}";
    }

    private static string Expected(Type type, JsonPropertyInfo? property) =>
        property?.CustomConverter is TrueConverter ? "true"
        : type == typeof(string) || !typeof(System.Collections.IEnumerable).IsAssignableFrom(type) || type.GetGenericArguments().Length != 1 ? JsonWords.Expected(type)
        : "a list in [ ]";

    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static int Offset(ref Utf8JsonReader reader) => (int)reader.TokenStartIndex;

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    private static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
}
