using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Latticework.Asking;
using Xunit;

namespace Latticework.Web.Tests;

/// <summary>Answers have the shape that the OpenAPI document gives them, as a validator that is not ours sees it.</summary>
public sealed class AnswerSchemaTests(ServedShipped served) : IClassFixture<ServedShipped>
{
    /// <summary>Every example of every question, and answers of every further kind.</summary>
    public static TheoryData<string> Addresses =>
    [
        .. QuestionTable.Names.Select(name => QuestionTable.Find(name)!).SelectMany(q => q.Examples.Where(e => !e.Contains("--format", StringComparison.Ordinal)).Select(e => ExampleAddress.Of(q, e)))
            .Where(a => !a.Contains("unit=columns", StringComparison.Ordinal)),
        "/api/partners?nations=JPN&types=acsa&robust=true",
        "/api/partners?nations=CHN,USA&ties=exercise&apart=true&since=2015&observers=true&without=acsa-jpn-nzl-2025",
        "/api/overlap?backbone=true&alpha=0.001&correction=holm&sign=more,less",
        "/api/overlap?backbone=true&correction=bonferroni&ties=exercise&robust=true",
        "/api/path?nations=MNG,FJI&robust=true",
        "/api/gaps?types=acsa,isa,raa&limit=5&robust=true",
        "/api/rank?measure=clustering&all=true&asOf=1960",
        "/api/rank?measure=degree&types=raa&robust=true",
        "/api/rank?measure=betweenness&withoutNation=USA&evidence=true",
        "/api/rank?measure=degree&types=acsa&every=year&from=2020&to=2027",
        "/api/trios?types=acsa,raa&every=year&from=2023&to=2025",
        "/api/structure?groupBy=us-allies&evidence=true",
        "/api/diff?from=2015&to=2025",
        "/api/find?kind=statement&nation=JPN",
        "/api/show?of=RIMPAC",
        "/api/show?of=Tonga",
        "/api/cite?ids=acsa-can-jpn-2018",
        "/api/partners?nations=JPN&reading=acsa-can-jpn-2018.signed%3D2018-04-22",
        "/api/partners?nations=JPN&fields=partner,first",
        "/api/panel?unit=dyad-year&from=1944&to=2026&nations=JPN,NZL,AUS&directed=true",
        "/api/panel?unit=state-year&from=1944&to=2026&nations=JPN,NZL",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Answer_OfAQuestion_HasTheShapeThatItsSchemaGives(string address)
    {
        var question = address["/api/".Length..].Split('?')[0];
        var response = await served.AskAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "format=json");
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        using var answer = JsonDocument.Parse(text);
        var result = Schema(await DocumentAsync(), question).Evaluate(answer.RootElement, new() { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(d => d.Errors is { Count: > 0 }).Take(5).Select(d => $"{d.InstanceLocation} {string.Join("; ", d.Errors!.Values)}")));
    }

    [Fact]
    public async Task Schema_OfEveryQuestion_TypesEveryField_AndForbidsOthers()
    {
        var document = await DocumentAsync();
        foreach (var name in QuestionTable.Names)
        {
            var items = AnswerOf(document, name)["properties"]!["items"]!["items"]!;
            foreach (var item in items["anyOf"] is JsonArray several ? several.Select(s => s!) : [items])
            {
                Assert.False((bool)item["additionalProperties"]!, name);
                Assert.NotEmpty(item["properties"]!.AsObject());
                Assert.All(item["properties"]!.AsObject(), field => Assert.True(field.Value!["type"] is not null, $"{name}.{field.Key}"));
            }
        }
    }

    [Theory]
    [InlineData("partners?nations=JPN,NZL", "partner", "\"XX\"")]
    [InlineData("partners?nations=JPN,NZL", "more", "1")]
    [InlineData("overlap?nations=JPN,AUS", "shared", "\"many\"")]
    [InlineData("trios?types=acsa,raa", "cover", "\"odd\"")]
    public async Task Answer_Altered_IsNoLongerOfTheShape(string query, string field, string value)
    {
        var answer = JsonNode.Parse(await (await served.AskAsync("/api/" + query)).Content.ReadAsStringAsync())!;
        answer["items"]![0]![field] = JsonNode.Parse(value);
        var schema = Schema(await DocumentAsync(), query.Split('?')[0]);
        Assert.False(schema.Evaluate(JsonSerializer.SerializeToElement(answer)).IsValid);
    }

    private async Task<JsonObject> DocumentAsync() => JsonNode.Parse(await (await served.AskAsync("/openapi/v1.json")).Content.ReadAsStringAsync())!.AsObject();

    private static JsonNode AnswerOf(JsonObject document, string question) =>
        document["paths"]![$"/api/{question}"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;

    private static JsonSchema Schema(JsonObject document, string question)
    {
        var schema = AnswerOf(document, question).DeepClone().AsObject();
        schema["$defs"] = document["components"]!["schemas"]!.DeepClone();
        return JsonSchema.FromText(schema.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal));
    }
}
