using System.Collections.Immutable;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary><c>diff D1 D2</c>.</summary>
internal static class DiffCommand
{
    public static QuestionCommand Create() => new("diff")
    {
        Usage = "D1 D2",
        Operands =
        [
            new("from", "the earlier day", "2025-10") { Least = 1 },
            new("to", "the later day", "2026-03") { Least = 1 },
        ],
        Examples = ["diff 2025-10 2026-03 --ties agreement", "diff 2024 2025 --ties exercise --format csv"],
        Scope = ScopeParameters.WithoutDay(),
        Items = [typeof(Change)],
        Output = OutputParameters.OfAnswers(),
        Answer = new AnswerCommand<Change>(
            (invocation, lattice) => lattice.Diff(Day(invocation.Operands[0]), Day(invocation.Operands[1])),
            (invocation, _, names) => View(invocation.Operands[0], invocation.Operands[1], names)).Answer,
    };

    private static PartialDate Day(string text) => PartialDate.Parse(text);

    private static AnswerView<Change> View(string from, string to, FactNames names) => new(
        $"What changed between {from} and {to}",
        $"Nothing changed between {from} and {to} in this dataset.",
        [
            Column<Change>.Of("Change", "change", c => c.What switch
            {
                ChangeKind.First when c.Nation is null => "first tie",
                ChangeKind.First => "first time",
                var other => Word.Of(other),
            }),
            new("Nations", ["a", "b", "nation"], c => Nations(c, names)),
            new("Facts", ["fact", "facts"], c => Facts(c).Select(names.Fact)),
        ]);

    private static IEnumerable<string> Nations(Change change, FactNames names)
    {
        if (change is { A: { } a, B: { } b }) return [names.Nation(a), names.Nation(b)];
        return change.Nation is { } nation ? [names.Nation(nation)] : [];
    }

    private static ImmutableArray<FactId> Facts(Change change) => change.Evidence ?? [change.Fact!];
}
