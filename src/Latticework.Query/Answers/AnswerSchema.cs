using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>The shapes of what <see cref="AnswerJson"/> writes, as JSON Schema (2020-12).</summary>
/// <remarks>A field that is not known is absent, never null. Of an item no field is required: who asks for some fields alone gets no others.</remarks>
public static class AnswerSchema
{
    private const string MayBeAbsent = "mayBeAbsent";

    private static readonly ImmutableArray<string> Always = ["question", "asOf", "dataset", "items", "uncertain", "disputed", "citations"];

    /// <summary>The parts that the answers of all questions have, by name.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Parts() => new Dictionary<string, JsonObject>(StringComparer.Ordinal)
    {
        ["Question"] = QuestionSchema(),
        ["Dataset"] = Of(typeof(DatasetReference)),
        ["DisputedField"] = Of(typeof(DisputedField)),
        ["Citation"] = Of(typeof(Citation)),
    };

    /// <summary>An answer.</summary>
    /// <param name="item">Its items.</param>
    /// <param name="at">Where <see cref="Parts"/> are, for references to them: <c>#/components/schemas/</c>.</param>
    public static JsonObject Answer(JsonObject item, string at) => Closed(
        Always,
        new("question", Reference("Question", at)),
        new("asOf", Written(typeof(DateOnly))),
        new("dataset", Reference("Dataset", at)),
        new("items", List(item)),
        new("omitted", new JsonObject { ["type"] = "integer", ["description"] = "items that a limit left out" }),
        new("missing", Described(List(Written(typeof(DateOnly))!), "days asked about that the dataset does not cover")),
        new("uncertain", Described(List(Written(typeof(FactId))!), "facts that would have mattered if their dates left no doubt")),
        new("disputed", Described(List(Reference("DisputedField", at)), "where sources of a fact disagree")),
        new("citations", Described(List(Reference("Citation", at)), "the facts behind the items, with their pages")));

    /// <summary>An item of a question.</summary>
    /// <param name="item">Its type.</param>
    /// <param name="ofDays">Whether it may come as it was on several days, with the day.</param>
    /// <param name="robust">Whether it may come with what of it survives.</param>
    public static JsonObject Item(Type item, bool ofDays, bool robust)
    {
        var schema = item == typeof(DyadYear) ? Row(PanelColumns.Dyad) : item == typeof(StateYear) ? Row(PanelColumns.State) : Of(item);
        schema.Remove("required");
        var fields = schema["properties"]!.AsObject();
        if (ofDays) fields.Insert(0, "day", Written(typeof(DateOnly)));
        if (robust) fields.Add("robust", Of(typeof(Survival)));
        return schema;
    }

    private static JsonObject Row<T>(ImmutableArray<PanelColumn<T>> columns) => Closed(
        [],
        [
            .. columns.Select(c => KeyValuePair.Create(c.Name, (JsonNode?)new JsonObject { ["type"] = c.IsText ? "string" : c.IsRatio ? "number" : "integer", ["description"] = c.Meaning })),
            new(PanelColumns.Evidence, List(Written(typeof(FactId))!)),
        ]);

    private static JsonObject QuestionSchema()
    {
        JsonNode Texts() => List(new JsonObject { ["type"] = "string" });
        var schema = Closed(
            ["command", "status"],
            new("command", new JsonObject { ["type"] = "string" }),
            new("nations", List(Written(typeof(ActorCode))!)),
            new("ties", List(Words<FactKind>())),
            new("status", Words<AgreementBasis>()),
            new("since", Written(typeof(PartialDate))),
            new("types", List(Words<AgreementType>())),
            new("forms", Texts()),
            new("confidence", Words<Confidence>()),
            new("observers", new JsonObject { ["type"] = "boolean" }),
            new("organisations", new JsonObject { ["type"] = "boolean" }),
            new("without", List(Written(typeof(FactId))!)),
            new("withoutPublishers", Texts()),
            new("readings", Texts()),
            new("backbone", Closed(
                ["alpha", "correction", "sign"],
                new("alpha", new JsonObject { ["type"] = "number" }),
                new("correction", Words<TestCorrection>()),
                new("sign", new JsonObject { ["type"] = "string" }))));
        schema["additionalProperties"] = new JsonObject { ["type"] = "string", ["description"] = "an option of the question's own" };
        return schema;
    }

    /// <summary>A type as the serializer writes it.</summary>
    private static JsonObject Of(Type type)
    {
        var whole = AnswerJson.Options.GetJsonSchemaAsNode(type, new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform }).AsObject();
        return Settled(whole, whole);
    }

    /// <summary>What converters of our own write.</summary>
    private static JsonObject? Written(Type type) => type switch
    {
        _ when type == typeof(FactId) => Text("^[a-z0-9]+(-[a-z0-9]+)*$", "id of a fact"),
        _ when type == typeof(ActorCode) => Text("^[A-Z]{3,8}$", "code of a nation (ISO 3166-1 alpha-3) or an organisation"),
        _ when type == typeof(PartialDate) => Text("^\\d{4}(-\\d{2}(-\\d{2})?)?$", "a date as published: YYYY, YYYY-MM or YYYY-MM-DD"),
        _ when type == typeof(DateOnly) => Text("^\\d{4}-\\d{2}-\\d{2}$", "a day: YYYY-MM-DD"),
        _ when type == typeof(FactsByNation) => new() { ["type"] = "object", ["description"] = "ids of facts, by the nation on whose side they are", ["additionalProperties"] = List(Written(typeof(FactId))!) },
        _ when type == typeof(JsonElement) => new() { ["description"] = "a value of any type; null where it is absent by that reading" },
        { IsEnum: true } => OneOf(Enum.GetValues(type).Cast<object>().Select(word => JsonSerializer.SerializeToNode(word, AnswerJson.Options.GetTypeInfo(type)))),
        _ => null,
    };

    private static JsonObject Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        var schema = Written(type) ?? node as JsonObject ?? new JsonObject();
        // a mark is written where it is true, and absent where not
        if (type == typeof(bool) && node is not JsonObject) (schema["type"], schema[MayBeAbsent]) = ("boolean", true);
        if (schema["type"] is JsonArray types && types.Select(t => (string?)t).Where(t => t != "null").ToList() is [var one]) schema["type"] = one;
        if (type != context.TypeInfo.Type || context.PropertyInfo is { IsGetNullable: true }) schema[MayBeAbsent] = true;
        return schema;
    }

    /// <summary>The schema with each reference replaced by what it refers to, and as required what is never absent.</summary>
    private static JsonObject Settled(JsonObject schema, JsonObject whole)
    {
        if ((string?)schema["$ref"] is { } pointer)
        {
            JsonNode target = whole;
            foreach (var step in pointer.Split('/').Skip(1)) target = target is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : target[step]!;
            return Settled(target.AsObject(), whole);
        }

        var settled = new JsonObject();
        foreach (var (key, value) in schema)
            if (key is not (MayBeAbsent or "required" or "default"))
                settled[key] = key == "properties"
                    ? new JsonObject(value!.AsObject().Select(p => KeyValuePair.Create(p.Key, (JsonNode?)Settled(p.Value!.AsObject(), whole))))
                    : value is JsonObject inner ? Settled(inner, whole) : value?.DeepClone();
        if (schema["properties"] is not JsonObject fields) return settled;
        settled["required"] = new JsonArray([.. fields.Where(f => f.Value![MayBeAbsent] is null).Select(f => (JsonNode)f.Key)]);
        settled["additionalProperties"] = false;
        return settled;
    }

    private static JsonObject Closed(ImmutableArray<string> required, params IEnumerable<KeyValuePair<string, JsonNode?>> fields)
    {
        var schema = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(fields), ["additionalProperties"] = false };
        if (required is not []) schema["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]);
        return schema;
    }

    private static JsonObject Words<T>() where T : struct, Enum => OneOf(Word.All<T>().Select(word => (JsonNode?)word));

    private static JsonObject OneOf(IEnumerable<JsonNode?> values) => new() { ["type"] = "string", ["enum"] = new JsonArray([.. values]) };

    private static JsonObject List(JsonNode item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonObject Text(string pattern, string description) => new() { ["type"] = "string", ["pattern"] = pattern, ["description"] = description };

    private static JsonObject Reference(string part, string at) => new() { ["$ref"] = at + part };

    private static JsonObject Described(JsonObject schema, string description)
    {
        schema["description"] = description;
        return schema;
    }
}
