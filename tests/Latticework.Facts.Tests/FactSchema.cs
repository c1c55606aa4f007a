using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace Latticework.Facts.Tests;

/// <summary>Makes the JSON Schema of a file of facts from the records and their documentation.</summary>
internal sealed class FactSchema
{
    private const string Text = "^[^ \\u0000-\\u001f\\u007f-\\u00a0]([^\\u0000-\\u001f\\u007f-\\u00a0]*[^ \\u0000-\\u001f\\u007f-\\u00a0])?$";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private readonly RecordDocumentation documentation = new();
    private readonly SortedDictionary<string, JsonNode> definitions = new(StringComparer.Ordinal);

    /// <summary>The schema, as it is checked in.</summary>
    public static string Make()
    {
        var schema = new FactSchema();
        return schema.Whole().ToJsonString(Indented) + "\n";
    }

    private JsonObject Whole()
    {
        var kinds = Enum.GetValues<FactKind>();
        foreach (var kind in kinds) Define(FactJson.TypeOf(kind).Type);
        var branches = kinds.Select(kind => (JsonNode)new JsonObject
        {
            ["if"] = new JsonObject { ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = Word.Of(kind) } }, ["required"] = new JsonArray("kind") },
            ["then"] = new JsonObject { ["$ref"] = Reference(FactJson.TypeOf(kind).Type) },
        });
        return new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "A file of facts on defence relations",
            ["description"] = "One list of facts, sorted by id. The codebook beside this file says what each field means.",
            ["type"] = "array",
            ["items"] = new JsonObject
            {
                ["type"] = "object",
                ["required"] = new JsonArray("id", "kind"),
                ["properties"] = new JsonObject { ["kind"] = Words(typeof(FactKind)) },
                ["allOf"] = new JsonArray([.. branches]),
            },
            ["$defs"] = new JsonObject(definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value))),
        };
    }

    private void Define(Type type)
    {
        if (definitions.ContainsKey(Name(type))) return;
        definitions[Name(type)] = new JsonObject();
        definitions[Name(type)] = FactJson.Options.GetJsonSchemaAsNode(type, new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (context, node) => Transform(context, node, type) });
    }

    private JsonObject Transform(JsonSchemaExporterContext context, JsonNode node, Type root)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        var made = context.PropertyInfo?.CustomConverter is TrueConverter ? new JsonObject { ["const"] = true }
            : context.PropertyInfo is { Name: "kind", Get: not null } && context.PropertyInfo.DeclaringType == typeof(Fact) ? new JsonObject { ["const"] = Kind(root) }
            : type.IsEnum ? Words(type)
            : type == typeof(string) ? new JsonObject { ["type"] = "string", ["pattern"] = Text }
            : type == typeof(PartialDate) ? new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$" }
            : type == typeof(ActorCode) ? new JsonObject { ["type"] = "string", ["pattern"] = "^[A-Z]{3,8}$" }
            : type == typeof(FactId) ? new JsonObject { ["type"] = "string", ["pattern"] = "^[a-z0-9]+(-[a-z0-9]+)*$" }
            : type == typeof(JsonElement) ? []
            : context.TypeInfo.Kind == JsonTypeInfoKind.Enumerable ? List(node)
            : context.TypeInfo.Kind == JsonTypeInfoKind.Object && type != root ? Referred(type)
            : Record(node);
        var said = context.PropertyInfo is { } property ? documentation.Of(property) : type == root ? documentation.Of(type) : null;
        if (said is not null) made.Insert(0, "description", said);
        return made;
    }

    private static JsonObject List(JsonNode node)
    {
        var list = node.AsObject();
        list["type"] = "array";
        list["minItems"] = 1;
        return list;
    }

    private static JsonObject Record(JsonNode node)
    {
        var record = node.AsObject();
        if (record["properties"]?["kind"]?["const"] is not null)
        {
            var required = record["required"]!.AsArray();
            required.Insert(0, "kind");
        }

        return record;
    }

    private JsonObject Referred(Type type)
    {
        Define(type);
        return new() { ["$ref"] = Reference(type) };
    }

    private static JsonObject Words(Type type)
    {
        var all = typeof(Word).GetMethod(nameof(Word.All))!.MakeGenericMethod(type).Invoke(null, null)!;
        return new() { ["enum"] = new JsonArray([.. ((IEnumerable<string>)all).Select(word => (JsonNode)word)]) };
    }

    private static string Kind(Type root) => Word.Of(Enum.GetValues<FactKind>().Single(kind => FactJson.TypeOf(kind).Type == root));

    private static string Reference(Type type) => $"#/$defs/{Name(type)}";

    private static string Name(Type type) => Regex.Replace(type.Name, "(?<=.)([A-Z])", "-$1").ToLowerInvariant();
}
