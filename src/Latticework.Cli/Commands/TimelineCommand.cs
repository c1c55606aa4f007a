using Latticework.Query;

namespace Latticework.Cli;

/// <summary><c>timeline A [B …]</c>.</summary>
internal static class TimelineCommand
{
    public static CliCommand Create() => new("timeline")
    {
        Usage = "A [B …]",
        Least = 1,
        Candidates = Candidate.Nations,
        Examples = ["timeline JPN PHL --ties agreement,patrol", "timeline Japan Australia --ties meeting --forms 2+2"],
        Scope = ScopeOptions.Whole(),
        Output = OutputOptions.OfAnswers(),
        Run = new AnswerCommand<TimelineEntry>(
            (invocation, lattice) => lattice.Timeline([.. invocation.Operands]),
            (_, answer, names) => View(answer, names)).Run,
    };

    private static AnswerView<TimelineEntry> View(Answer<TimelineEntry> answer, FactNames names)
    {
        var named = names.Nations(answer.Question.Nations);
        var together = answer.Question.Nations.Length > 1 ? " together" : "";
        return new($"What {named} did{together}", $"Nothing that {named} did{together} in this dataset.", EntryColumns.Of(names));
    }
}
