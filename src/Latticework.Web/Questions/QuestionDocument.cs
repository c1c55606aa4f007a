using System.Text.Json.Nodes;
using Latticework.Asking;
using Latticework.Query;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Latticework.Web;

/// <summary>The questions as an OpenAPI document.</summary>
internal static class QuestionDocument
{
    private const string Components = "#/components/schemas/";

    public static void AddQuestionDocument(this IServiceCollection services) => services.AddOpenApi("v1", document =>
    {
        document.AddDocumentTransformer((openApi, _, _) =>
        {
            openApi.Info = new()
            {
                Title = "Latticework",
                Version = typeof(QuestionDocument).Assembly.GetName().Version!.ToString(3),
                Description = "Questions to a knowledge graph of Indo-Pacific defence relations. Every answer cites its sources.",
            };
            openApi.Servers = [];
            foreach (var (name, part) in AnswerSchema.Parts()) openApi.AddComponent(name, Schema(part, openApi));
            return Task.CompletedTask;
        });
        document.AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<QuestionCommand>().FirstOrDefault() is { } question) Describe(operation, question, context.Document!);
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ExplorerParameters>().FirstOrDefault() is { } own) operation.Parameters = [.. own.Operands.Select(About), .. own.Parameters.Select(Told)];
            return Task.CompletedTask;
        });
    });

    private static void Describe(OpenApiOperation operation, QuestionCommand question, OpenApiDocument document)
    {
        operation.Description = question.Remark is { } remark ? ParameterKey.In(remark) : null;
        operation.Parameters =
        [
            .. question.Operands.Select(About),
            .. question.Parameters.Where(p => p != question.Output.Format).Append(QueryArguments.Citations).Select(Told),
            Format(question.Output),
        ];
        operation.Responses = new()
        {
            ["200"] = new OpenApiResponse
            {
                Description = "the answer",
                Content = question.Output.Formats.Select(MediaTypes.Bare).Distinct().ToDictionary(type => type, type => new OpenApiMediaType { Schema = Answer(type, question, document) }),
            },
            ["304"] = new OpenApiResponse { Description = "the answer is still the one that If-None-Match names" },
            ["400"] = Refusal("something asked for does not exist; the detail says what does"),
            ["503"] = Refusal("too much is asked at once, or the answer takes too long; Retry-After says when to ask again"),
        };
    }

    private static OpenApiSchema Answer(string type, QuestionCommand question, OpenApiDocument document) => type switch
    {
        "application/json" => Schema(AnswerSchema.Answer(question.ItemSchema, Components), document),
        _ when type.EndsWith("json", StringComparison.Ordinal) => new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.Object } },
        _ => new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private static OpenApiSchema Schema(JsonObject schema, OpenApiDocument document) =>
        OpenApiModelFactory.Parse<OpenApiSchema>(schema.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _, "json")!;

    private static OpenApiResponse Refusal(string description) => new()
    {
        Description = description,
        Content = new Dictionary<string, OpenApiMediaType>
        {
            [Problem.MediaType] = new OpenApiMediaType
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Properties = new Dictionary<string, IOpenApiSchema>
                    {
                        ["title"] = new OpenApiSchema { Type = JsonSchemaType.String },
                        ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                        ["detail"] = new OpenApiSchema { Type = JsonSchemaType.String },
                    },
                },
            },
        },
    };

    private static OpenApiParameter About(Operand operand) =>
        Query(operand.Key, operand.Description, operand.IsList ? List() : new() { Type = JsonSchemaType.String }, operand.IsList, operand.Least > 0, operand.Example);

    private static OpenApiParameter Told(Parameter parameter) => Query(
        parameter.Key,
        ParameterKey.In(parameter.Description),
        parameter.IsFlag ? new() { Type = JsonSchemaType.Boolean } : parameter.IsList || parameter.Repeats ? List() : new() { Type = JsonSchemaType.String },
        parameter.IsList);

    private static OpenApiParameter Format(OutputParameters output) => Query(
        output.Format.Key,
        "how the answer is written; without it, what Accept names",
        new() { Type = JsonSchemaType.String, Enum = [.. output.Formats.Select(f => JsonValue.Create(f))] },
        commas: false);

    private static OpenApiSchema List() => new() { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static OpenApiParameter Query(string name, string description, OpenApiSchema schema, bool commas, bool required = false, string? example = null) => new()
    {
        Name = name,
        In = ParameterLocation.Query,
        Description = description,
        Schema = schema,
        Required = required,
        Explode = !commas,
        Style = ParameterStyle.Form,
        Example = example,
    };
}
