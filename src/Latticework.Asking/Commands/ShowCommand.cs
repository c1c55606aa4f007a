using Latticework.Query;

namespace Latticework.Asking;

/// <summary><c>show ID|NATION|PERSON|FORUM|SERIES</c>.</summary>
internal static class ShowCommand
{
    public static QuestionCommand Create()
    {
        var question = new AnswerCommand<ProfileLine>(
            (invocation, lattice) => lattice.Show(string.Join(' ', invocation.Operands)),
            (invocation, _, names) => View(string.Join(' ', invocation.Operands), names));
        return new("show")
        {
            Usage = "ID|NATION|PERSON|FORUM|SERIES",
            Remark = "Signatories and attenders are checked against the offices that the dataset knows for that day.",
            Operands = [new("of", "an id, nation, person, forum or exercise series", "Judith Collins") { Least = 1, Most = int.MaxValue, IsText = true, Candidates = Candidate.Things }],
            Examples = ["show acsa-jpn-nzl-2025", "show Judith Collins", "show Quad", "show ANNUALEX", "show Tonga --as-of 2020"],
            Scope = ScopeParameters.Whole(),
            Items = [typeof(ProfileLine)],
            Output = OutputParameters.OfAnswers(),
            Answer = question.Answer,
        };
    }

    private static AnswerView<ProfileLine> View(string thing, FactNames names) => new(
        $"All that is known of {thing}",
        $"Nothing is known of {thing} in this dataset.",
        [
            Column<ProfileLine>.Of("About", "section", l => l.Section),
            Column<ProfileLine>.Of("What", "name", l => names.Known(l.Name)),
            Column<ProfileLine>.Of("Known of it", "text", l => l.Text),
            new("Date", ["from", "to"], l => EntryColumns.Span(l.From, l.To) is { Length: > 0 } span ? [span] : []),
            new("Facts", ["facts"], l => [string.Concat(l.Evidence.Select(names.Number)).Trim()]),
        ])
    {
        NamesTies = false,
    };
}
