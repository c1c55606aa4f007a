using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace Latticework.Facts.Tests;

public sealed class FactSchemaTests
{
    private static readonly string CheckedIn = Path.Combine(CuratedFiles.Folder, "fact.schema.json");

    [Fact]
    public void Schema_CheckedIn_IsTheOneMadeFromTheRecords()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1") File.WriteAllText(CheckedIn, FactSchema.Make());
        Assert.Equal(FactSchema.Make(), File.ReadAllText(CheckedIn));
    }

    [Fact]
    public void Schema_EveryCuratedFact_IsValid()
    {
        var schema = JsonNode.Parse(File.ReadAllText(CheckedIn))!;
        foreach (var (name, bytes) in CuratedFiles.All.Where(file => FactFileRoles.Of(file.Name) == FactFileRole.Facts))
            Assert.Equal("", $"{Fault(schema, schema, JsonNode.Parse(bytes), name)}");
    }

    [Theory]
    [InlineData("\"reported\"", "\"rumoured\"")]
    [InlineData("\"JPN\"", "\"Japan\"")]
    [InlineData("\"person\"", "\"persona\"")]
    [InlineData("\"title\": \"T\"", "\"title\": \" T\"")]
    [InlineData("\"office\"", "\"agreement\"")]
    [InlineData("true", "false")]
    public void Schema_FaultyFact_IsInvalid(string sound, string faulty)
    {
        const string Office = """
            [{ "id": "a", "kind": "office", "person": "P", "nation": "JPN", "portfolio": "defence", "title": "T", "acting": true,
               "confidence": "reported", "sources": [{ "url": "https://e.org/", "publisher": "p", "title": "t" }] }]
            """;
        var schema = JsonNode.Parse(File.ReadAllText(CheckedIn))!;
        Assert.Null(Fault(schema, schema, JsonNode.Parse(Office), "x"));
        Assert.NotNull(Fault(schema, schema, JsonNode.Parse(Office.Replace(sound, faulty, StringComparison.Ordinal)), "x"));
    }

    /// <summary>The first fault by the words of JSON Schema that the schema uses; a word that is not known here is a fault of this test.</summary>
    private static string? Fault(JsonNode root, JsonNode schema, JsonNode? value, string path)
    {
        foreach (var (word, says) in schema.AsObject())
        {
            var fault = word switch
            {
                "$schema" or "title" or "description" or "$defs" or "then" => null,
                "$ref" => Fault(root, root["$defs"]![says!.GetValue<string>()["#/$defs/".Length..]]!, value, path),
                "type" => Type(value) == says!.GetValue<string>() ? null : $"{path}: no {says}",
                "const" => JsonNode.DeepEquals(value, says) ? null : $"{path}: not {says}",
                "enum" => says!.AsArray().Any(one => JsonNode.DeepEquals(one, value)) ? null : $"{path}: none of {says}",
                "pattern" => Regex.IsMatch(value!.GetValue<string>(), says!.GetValue<string>()) ? null : $"{path}: '{value}' does not fit",
                "minItems" => value!.AsArray().Count >= says!.GetValue<int>() ? null : $"{path}: empty",
                "items" => value!.AsArray().Select((item, index) => Fault(root, says!, item, $"{path}[{index}]")).FirstOrDefault(found => found is not null),
                "required" => says!.AsArray().Select(key => key!.GetValue<string>()).FirstOrDefault(key => !value!.AsObject().ContainsKey(key)) is { } missing ? $"{path}: no {missing}" : null,
                "properties" => says!.AsObject().Where(one => value!.AsObject().ContainsKey(one.Key)).Select(one => Fault(root, one.Value!, value![one.Key], $"{path}.{one.Key}")).FirstOrDefault(found => found is not null),
                "additionalProperties" => value!.AsObject().FirstOrDefault(one => !schema["properties"]!.AsObject().ContainsKey(one.Key)).Key is { } more ? $"{path}: {more} is not known" : null,
                "allOf" => says!.AsArray().Select(one => Fault(root, one!, value, path)).FirstOrDefault(found => found is not null),
                "if" => Fault(root, says!, value, path) is null ? Fault(root, schema["then"]!, value, path) : null,
                _ => $"the schema uses '{word}'",
            };
            if (fault is not null) return fault;
        }

        return null;
    }

    private static string Type(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "integer",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };
}
