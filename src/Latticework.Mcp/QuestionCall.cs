using System.Text;
using System.Text.Json;
using Latticework.Asking;
using Latticework.Facts;
using ModelContextProtocol.Protocol;

namespace Latticework.Mcp;

/// <summary>A call of a tool: a question asked, or the sentence that says why it cannot be.</summary>
internal static class QuestionCall
{
    public static CallToolResult Answer(CallToolRequestParams call, FactSet facts, CancellationToken cancellationToken)
    {
        try
        {
            var question = QuestionTable.Find(call.Name) ?? throw Unknown.Question(call.Name, QuestionTable.Names);
            var arguments = NamedArguments.Read(question, Given(call, question));
            return Said(Encoding.UTF8.GetString(question.Answer(arguments.Ask(question, () => facts, cancellationToken)).Bytes.Span), isError: false);
        }
        catch (Exception e) when (WrongUse.Is(e))
        {
            return Said(ParameterKey.In(e.Message), isError: true);
        }
    }

    private static CallToolResult Said(string text, bool isError) => new() { Content = [new TextContentBlock { Text = text }], IsError = isError };

    private static Dictionary<string, IReadOnlyList<string>> Given(CallToolRequestParams call, QuestionCommand question)
    {
        var given = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var (key, value) in call.Arguments ?? new Dictionary<string, JsonElement>())
            if (value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)) given[key] = Texts(key, value);
        var (format, offered) = (question.Output.Format.Key, QuestionTool.Formats(question));
        if (!given.TryGetValue(format, out var asked)) given[format] = [offered[0]];
        else if (asked is not [var one] || !offered.Contains(one)) throw Unknown.Word(string.Join(',', asked), question.Output.Format.Name, offered);
        return given;
    }

    private static IReadOnlyList<string> Texts(string key, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => [.. value.EnumerateArray().SelectMany(v => Texts(key, v))],
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Object => throw new ArgumentException($"{key} '{value.GetRawText()}' is an object; write a text, or a list of texts"),
        _ => [value.GetRawText()],
    };
}
