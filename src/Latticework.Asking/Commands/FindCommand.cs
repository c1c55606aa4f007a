using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary><c>find TEXT</c>.</summary>
internal static class FindCommand
{
    public static QuestionCommand Create()
    {
        var kind = new Parameter("--kind", "KIND,…", "only these kinds: " + string.Join(", ", Word.All<FactKind>())) { IsList = true, Candidates = _ => Candidate.Of(Word.All<FactKind>()) };
        var nation = new Parameter("--nation", "NATION", "only facts in which it takes part") { Candidates = Candidate.Nations };
        var since = new Parameter("--since", "DATE", "only facts that may begin on it or later");
        var until = new Parameter("--until", "DATE", "only facts that may begin on it or earlier");
        return new("find")
        {
            Usage = "TEXT …",
            Operands = [new("text", "words that must all be there", "malabar") { Most = int.MaxValue, IsText = true }],
            Remark = "All words must be there; case, accents and punctuation do not matter. Without words, every fact that the options let in.",
            Examples = ["find malabar --since 2023", "find logistics --kind agreement --nation IND"],
            Own = [kind, nation, since, until],
            Scope = ScopeParameters.OfFacts(),
            Items = [typeof(TimelineEntry)],
            Output = OutputParameters.OfAnswers(),
            Answer = new AnswerCommand<TimelineEntry>(
                (invocation, lattice) => lattice.Find(
                    string.Join(' ', invocation.Operands),
                    WordList.Read<FactKind>(invocation, kind),
                    invocation.Text(nation),
                    invocation.Date(since),
                    invocation.Date(until)),
                (invocation, _, names) => View(string.Join(' ', invocation.Operands), Conditions(invocation), names)).Answer,
        };

        string Conditions(QuestionInvocation invocation) => string.Concat(new[] { kind, nation, since, until }
            .Where(o => invocation.Has(o)).Select(o => $", {o.Name[2..]} {string.Join(" or ", invocation.Texts(o))}"));
    }

    private static AnswerView<TimelineEntry> View(string text, string conditions, FactNames names)
    {
        var what = (text.Length == 0 ? "acts" : $"acts with “{text}”") + conditions;
        return new($"F{what}", $"No f{what} in this dataset.", EntryColumns.Of(names)) { NamesTies = false, NamesDay = false };
    }
}
