using System.Text.Json;
using System.Text.Json.Nodes;
using Latticework.Asking;
using ModelContextProtocol.Protocol;

namespace Latticework.Mcp;

/// <summary>A question as a tool.</summary>
internal static class QuestionTool
{
    private static readonly string[] Sourced = ["json", "markdown", "table", "text", "bibtex", "csl-json"];

    /// <summary>The formats that hold their sources, the one that is taken unasked first.</summary>
    public static IReadOnlyList<string> Formats(QuestionCommand question) =>
        [.. Sourced.Where(f => question.Output.Formats.Contains(f))];

    public static Tool Of(QuestionCommand question) => new()
    {
        Name = question.Name,
        Description = $"{question.Summary}, with the facts and pages that bear it. {(question.Remark is { } remark ? ParameterKey.In(remark) : "")}".TrimEnd(),
        InputSchema = JsonSerializer.SerializeToElement(Schema(question)),
        Annotations = new() { ReadOnlyHint = true, IdempotentHint = true, DestructiveHint = false, OpenWorldHint = false },
    };

    private static JsonObject Schema(QuestionCommand question)
    {
        var properties = new JsonObject();
        foreach (var operand in question.Operands)
            properties[operand.Key] = Property(operand.IsList, isFlag: false, $"{operand.Description}, such as {operand.Example}");
        foreach (var parameter in question.Parameters.Where(p => p != question.Output.Format && p != question.Output.Raw))
            properties[parameter.Key] = Property(parameter.IsList || parameter.Repeats, parameter.IsFlag, ParameterKey.In(parameter.Description));
        var formats = Formats(question);
        var format = Property(isList: false, isFlag: false, $"how the answer is written (default: {formats[0]})");
        format["enum"] = new JsonArray([.. formats.Select(f => JsonValue.Create(f))]);
        properties[question.Output.Format.Key] = format;
        return new()
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. question.Operands.Where(o => o.Least > 0).Select(o => JsonValue.Create(o.Key))]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Property(bool isList, bool isFlag, string description)
    {
        var property = new JsonObject { ["type"] = isFlag ? "boolean" : isList ? "array" : "string" };
        if (isList) property["items"] = new JsonObject { ["type"] = "string" };
        property["description"] = description;
        return property;
    }
}
