using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>A question by its name: what it is about, what it may be told, and how it is answered. The command line, the HTTP API and assistants ask by this one definition.</summary>
public sealed class QuestionCommand
{
    /// <param name="name">The name.</param>
    internal QuestionCommand(string name) => Name = name;

    /// <summary>The name: <c>partners</c>.</summary>
    public string Name { get; }

    /// <summary>What it answers, in a line.</summary>
    public string Summary => QuestionTable.SummaryOf(Name);

    /// <summary>What stands after the name on the command line: <c>A [B …]</c>; empty where nothing does.</summary>
    public required string Usage { get; init; }

    /// <summary>Whole command lines that work on the shipped dataset, without the program's name.</summary>
    public required ImmutableArray<string> Examples { get; init; }

    /// <summary>What more there is to say of it.</summary>
    public string? Remark { get; init; }

    /// <summary>What it is about, in the order in which the command line takes it.</summary>
    public ImmutableArray<Operand> Operands { get; init; } = [];

    /// <summary>The parameters of this question alone.</summary>
    public ImmutableArray<Parameter> Own { get; init; } = [];

    /// <summary>The parameters that say what counts.</summary>
    public required ScopeParameters Scope { get; init; }

    /// <summary>The parameters that say how the answer is written.</summary>
    public required OutputParameters Output { get; init; }

    /// <summary>The types of the items that its answers may have.</summary>
    public required ImmutableArray<Type> Items { get; init; }

    /// <summary>An item of its answers in JSON, as JSON Schema; see <see cref="AnswerSchema"/>.</summary>
    public JsonObject ItemSchema
    {
        get
        {
            var (ofDays, robust) = (Scope.All.Any(p => p.Name == "--every"), Own.Contains(RobustParameter.Flag));
            JsonObject[] schemas = [.. Items.Select(item => AnswerSchema.Item(item, ofDays, robust))];
            return schemas is [var one] ? one : new() { ["anyOf"] = new JsonArray([.. schemas]) };
        }
    }

    /// <summary>All parameters: its own, what counts, how it is written.</summary>
    public IEnumerable<Parameter> Parameters => [.. Own, .. Scope.All, .. Output.All];

    /// <summary>Answers it.</summary>
    /// <exception cref="ArgumentException">Something asked for does not exist; the message says what does.</exception>
    /// <exception cref="FormatException">A date is none.</exception>
    /// <exception cref="OperationCanceledException">The answer is no longer wanted.</exception>
    public required Func<QuestionInvocation, Reply> Answer { get; init; }
}
