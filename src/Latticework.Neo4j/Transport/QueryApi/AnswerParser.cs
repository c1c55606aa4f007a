using System.Buffers;
using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>Puts an answer together from the tokens of its JSON, which may be cut anywhere. Rows leave as soon as they are whole; all else stays in <see cref="Envelope"/>.</summary>
internal sealed class AnswerParser
{
    private const int MaxKey = 64;

    private readonly Stack<object> open = [];
    private readonly Stack<string?> names = [];
    private readonly Stack<List<object?>> spare = [];
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> keys =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private JsonReaderState state = new(new JsonReaderOptions { MaxDepth = 512 });
    private string? name;
    private List<object?>? values;

    /// <summary>Everything of the answer but its rows.</summary>
    public Dictionary<string, object?> Envelope { get; private set; } = [];

    /// <summary>Whether the answer's JSON has ended.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Reads what has arrived, adds the rows that are whole to a list, and tells up to where it has read.</summary>
    /// <exception cref="JsonException">It is not JSON, or not an object, or ends too early.</exception>
    public SequencePosition Read(ReadOnlySequence<byte> buffer, bool isLast, List<object?[]> rows)
    {
        var reader = new Utf8JsonReader(buffer, isLast, state);
        while (reader.Read()) Take(ref reader, rows);
        state = reader.CurrentState;
        return reader.Position;
    }

    private void Take(ref Utf8JsonReader reader, List<object?[]> rows)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName: name = Key(ref reader); break;
            case JsonTokenType.StartObject: Open(new Dictionary<string, object?>(StringComparer.Ordinal)); break;
            case JsonTokenType.StartArray: Open(spare.TryPop(out var list) ? list : []); break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray: Close(rows); break;
            case JsonTokenType.String: Add(reader.GetString()); break;
            case JsonTokenType.Number: Add(Number(ref reader)); break;
            case JsonTokenType.True: Add(true); break;
            case JsonTokenType.False: Add(false); break;
            default: Add(null); break;
        }
    }

    private void Open(object container)
    {
        // the answer is {"data": {"fields": […], "values": [ROW, …]}, …}
        if (open.Count == 2 && name == "values" && names.Peek() == "data") values = container as List<object?>;
        open.Push(container);
        names.Push(name);
        name = null;
    }

    private void Close(List<object?[]> rows)
    {
        var container = open.Pop();
        name = names.Pop();
        if (container is List<object?> list) CloseList(list, rows);
        else if (open.Count > 0) Add(values is null ? container : GraphShape.Of((Dictionary<string, object?>)container));
        else End((Dictionary<string, object?>)container);
    }

    private void CloseList(List<object?> list, List<object?[]> rows)
    {
        if (ReferenceEquals(list, values))
        {
            if (list.Count > 0) throw new JsonException("a row of the answer is not a list");
            values = null;
            name = null;
            return;
        }

        var items = list.ToArray();
        list.Clear();
        spare.Push(list);
        if (values is not null && ReferenceEquals(open.Peek(), values)) rows.Add(items);
        else Add(items);
    }

    private void End(Dictionary<string, object?> envelope)
    {
        Envelope = envelope;
        IsComplete = true;
    }

    private void Add(object? value)
    {
        if (open.Count == 0) throw new JsonException("the answer is not a JSON object");
        if (open.Peek() is List<object?> list)
        {
            list.Add(value);
        }
        else
        {
            ((Dictionary<string, object?>)open.Peek())[name!] = value;
            name = null;
        }
    }

    private string Key(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueSpan.Length > MaxKey) return reader.GetString()!;
        Span<char> text = stackalloc char[MaxKey];
        ReadOnlySpan<char> key = text[..reader.CopyString(text)];
        if (keys.TryGetValue(key, out var known)) return known;
        var made = key.ToString();
        if (keys.Dictionary.Count < 1024) keys.Dictionary.Add(made, made);
        return made;
    }

    private static object Number(ref Utf8JsonReader reader)
    {
        // INTEGER has digits only, FLOAT always a point or an exponent
        if (reader.TryGetInt64(out var whole)) return whole;
        return reader.GetDouble();
    }
}
