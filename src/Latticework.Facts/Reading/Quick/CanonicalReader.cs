using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Latticework.Facts;

/// <summary>
/// Reads a record whose keys stand in canonical order, field by field. At anything else it fails, without saying why, and the strict reading judges the record.
/// </summary>
/// <remarks>The strict reading costs some thousand methods compiled at start-up; this one few.</remarks>
internal ref struct CanonicalReader
{
    private readonly ReadOnlySpan<byte> json;
    private readonly SharedTexts texts;
    private Utf8JsonReader reader;

    /// <summary>Starts at the opening brace at which a reader of the whole of <paramref name="json"/> stands.</summary>
    public CanonicalReader(Utf8JsonReader start, ReadOnlySpan<byte> json, SharedTexts texts)
    {
        this.texts = texts;
        reader = start;
        this.json = json;
    }

    /// <summary>Reads one item of a list.</summary>
    public delegate T Item<T>(ref CanonicalReader reader);

    /// <summary>Whether the record is not canonical; what was read of it is then worthless.</summary>
    public bool Failed { get; private set; }

    /// <summary>The reader where this one stands: after a reading that has not failed, at the closing brace.</summary>
    public readonly Utf8JsonReader Position => reader;

    /// <summary>Enters an object.</summary>
    public void Open()
    {
        if (reader.TokenType == JsonTokenType.StartObject) reader.Read();
        else Failed = true;
    }

    /// <summary>Enters the object that is the value of a key.</summary>
    public void Enter(ReadOnlySpan<byte> key)
    {
        if (Required(key)) Open();
    }

    /// <summary>Ends an object: no key may be left.</summary>
    public void Close() => Failed |= reader.TokenType != JsonTokenType.EndObject;

    public string Text(ReadOnlySpan<byte> key) => Required(key) ? TextValue() : "";

    public string? OptionalText(ReadOnlySpan<byte> key) => At(key) ? TextValue() : null;

    public ActorCode Code(ReadOnlySpan<byte> key) => Required(key) ? CodeItem(ref this) : null!;

    public ActorCode? OptionalCode(ReadOnlySpan<byte> key) => At(key) ? CodeItem(ref this) : null;

    public FactId Id(ReadOnlySpan<byte> key) => Required(key) ? IdValue() : null!;

    public FactId? OptionalId(ReadOnlySpan<byte> key) => At(key) ? IdValue() : null;

    public PartialDate Date(ReadOnlySpan<byte> key) => Required(key) ? DateItem(ref this) : default;

    public PartialDate? OptionalDate(ReadOnlySpan<byte> key) => At(key) ? DateItem(ref this) : null;

    public T Word<T>(ReadOnlySpan<byte> key) where T : struct, Enum => Required(key) ? WordValue<T>() : default;

    public T? OptionalWord<T>(ReadOnlySpan<byte> key) where T : struct, Enum => At(key) ? WordValue<T>() : null;

    public int Number(ReadOnlySpan<byte> key) => Required(key) ? NumberValue() : 0;

    public int? OptionalNumber(ReadOnlySpan<byte> key) => At(key) ? NumberValue() : null;

    public bool Mark(ReadOnlySpan<byte> key) => At(key) && (Truth() || (Failed = true));

    public bool? OptionalTruth(ReadOnlySpan<byte> key) => At(key) ? Truth() : null;

    public ImmutableArray<T> List<T>(ReadOnlySpan<byte> key, Item<T> item) => Required(key) ? ListValue(item, false) : [];

    public ImmutableArray<T> OptionalList<T>(ReadOnlySpan<byte> key, Item<T> item) => At(key) ? ListValue(item, false) : [];

    public ImmutableArray<T> ListOrEmpty<T>(ReadOnlySpan<byte> key, Item<T> item) => Required(key) ? ListValue(item, true) : [];

    /// <summary>A value of any type, null included.</summary>
    public JsonElement Any(ReadOnlySpan<byte> key)
    {
        if (!Required(key)) return default;
        var value = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? Nested() : Simple();
        if (!Failed) reader.Read();
        return value;
    }

    /// <summary>An object that has names of its own for keys.</summary>
    public Dictionary<string, T> Map<T>(ReadOnlySpan<byte> key, Item<T> item)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        if (!Required(key)) return map;
        Open();
        while (!Failed && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = PlainText();
            reader.Read();
            Failed |= !map.TryAdd(name, item(ref this));
        }

        Close();
        if (!Failed) reader.Read();
        return map;
    }

    public static string TextItem(ref CanonicalReader reader) => reader.TextValue();

    public static int NumberItem(ref CanonicalReader reader) => reader.NumberValue();

    public static ActorCode CodeItem(ref CanonicalReader reader)
    {
        var code = reader.texts.Code(reader.TextValue());
        reader.Failed |= code is null;
        return code!;
    }

    public static PartialDate DateItem(ref CanonicalReader reader)
    {
        reader.Failed |= !PartialDate.TryParse(reader.TextValue(), out var date);
        return date;
    }

    /// <summary>Steps over the closing brace of an object that is an item or value.</summary>
    public void Leave()
    {
        Close();
        if (!Failed) reader.Read();
    }

    private bool At(ReadOnlySpan<byte> key) =>
        !Failed && reader.TokenType == JsonTokenType.PropertyName && !reader.ValueIsEscaped && reader.ValueSpan.SequenceEqual(key) && reader.Read();

    private bool Required(ReadOnlySpan<byte> key) => At(key) || !(Failed = true);

    private FactId IdValue()
    {
        Failed |= !FactId.TryParse(TextValue(), out var id);
        return id!;
    }

    private T WordValue<T>() where T : struct, Enum
    {
        Failed |= !Facts.Word.TryParse<T>(TextValue(), out var word);
        return word;
    }

    private int NumberValue()
    {
        var number = 0;
        Failed |= reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out number);
        if (!Failed) reader.Read();
        return number;
    }

    private bool Truth()
    {
        var truth = reader.TokenType == JsonTokenType.True;
        Failed |= !truth && reader.TokenType != JsonTokenType.False;
        if (!Failed) reader.Read();
        return truth;
    }

    private string TextValue()
    {
        if (Failed || reader.TokenType != JsonTokenType.String)
        {
            Failed = true;
            return "";
        }

        var text = PlainText();
        if (!Failed) reader.Read();
        return text;
    }

    private string PlainText()
    {
        if (!reader.ValueIsEscaped && CanonicalText.IsPlain(reader.ValueSpan)) return texts.Of(reader.ValueSpan);
        try
        {
            var text = reader.GetString()!;
            Failed |= CanonicalText.Fault(text) is not null;
            return text;
        }
        catch (InvalidOperationException)
        {
            Failed = true;
            return "";
        }
    }

    private ImmutableArray<T> ListValue<T>(Item<T> item, bool emptyLawful)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Failed = true;
            return [];
        }

        reader.Read();
        var items = new T[4];
        var count = 0;
        while (!Failed && reader.TokenType != JsonTokenType.EndArray)
        {
            if (count == items.Length) Array.Resize(ref items, count * 2);
            items[count++] = item(ref this);
        }

        Failed |= count == 0 && !emptyLawful;
        if (Failed) return [];
        reader.Read();
        if (count == 0) return [];
        if (count < items.Length) Array.Resize(ref items, count);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private JsonElement Simple()
    {
        if (reader.TokenType == JsonTokenType.String) PlainText();
        return Failed ? default : JsonElement.ParseValue(ref reader);
    }

    private JsonElement Nested()
    {
        var scan = RecordScan.Of(ref reader, emptyListsLawful: false, oddNamesFrom: 0);
        Failed |= scan.Suspect || scan.Depth > ReadingLimits.Depth / 2;
        if (Failed) return default;
        try
        {
            return JsonElement.Parse(json[scan.Start..scan.End], new() { AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            Failed = true;
            return default;
        }
    }
}
