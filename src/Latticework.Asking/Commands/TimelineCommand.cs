using Latticework.Query;

namespace Latticework.Asking;

/// <summary><c>timeline A [B …]</c>.</summary>
internal static class TimelineCommand
{
    public static QuestionCommand Create() => new("timeline")
    {
        Usage = "A [B …]",
        Operands = [Operand.Nations(least: 1)],
        Examples = ["timeline JPN PHL --ties agreement,patrol", "timeline Japan Australia --ties meeting --forms 2+2"],
        Scope = ScopeParameters.Whole(),
        Items = [typeof(TimelineEntry)],
        Output = OutputParameters.OfAnswers(),
        Answer = new AnswerCommand<TimelineEntry>(
            (invocation, lattice) => lattice.Timeline([.. invocation.Operands]),
            (_, answer, names) => View(answer, names)).Answer,
    };

    private static AnswerView<TimelineEntry> View(Answer<TimelineEntry> answer, FactNames names)
    {
        var named = names.Nations(answer.Question.Nations);
        var together = answer.Question.Nations.Length > 1 ? " together" : "";
        return new($"What {named} did{together}", $"Nothing that {named} did{together} in this dataset.", EntryColumns.Of(names));
    }
}
