using System.Globalization;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary><c>gaps</c>.</summary>
internal static class GapsCommand
{
    public static QuestionCommand Create()
    {
        var hub = new Parameter("--hub", "NATION", "only pairs of two partners of this nation: the missing sides of its triangles") { Candidates = Candidate.Nations };
        var limit = new Parameter("--limit", "N", "the most pairs that are given (default: 100)");
        var question = new AnswerCommand<Gap>(
            (invocation, lattice) => lattice.Gaps(invocation.Text(hub), invocation.Number(limit) ?? 100),
            (_, answer, names) => View(answer, names))
        { Robust = robust => robust.Ask, Among = (invocation, lattice) => lattice.Gaps(invocation.Text(hub), int.MaxValue) };
        return new("gaps")
        {
            Usage = "",
            Remark = "By the number of shared partners, then Adamic-Adar (a shared partner with few ties of its own tells more), then codes.",
            Examples = ["gaps --limit 10", "gaps --hub USA --types acsa,isa", "gaps --ties exercise --since 2020 --format csv", "gaps --hub USA --types acsa,isa --limit 10 --robust"],
            Own = [hub, limit, RobustParameter.Flag],
            Scope = ScopeParameters.OfDays(),
            Items = [typeof(Gap)],
            Output = OutputParameters.OfAnswers(),
            Answer = question.Answer,
        };
    }

    private static AnswerView<Gap> View(Answer<Gap> answer, FactNames names)
    {
        var (of, share) = answer.Question.Nations is [var hub] ? ($" among the partners of {names.Nation(hub)}", "") : ("", " that share partners");
        return new(
            $"Pairs without a tie{of}{share}",
            $"No pair without a tie{of}{(share.Length == 0 ? "" : " shares partners")} in this dataset.",
            [
                Column<Gap>.Of("Nation", "a", g => names.Nation(g.A)),
                Column<Gap>.Of("And", "b", g => names.Nation(g.B)),
                Column<Gap>.Of("Shared", "shared", g => g.Shared.ToString(CultureInfo.InvariantCulture)) with { IsNumber = true },
                Column<Gap>.Of("Adamic-Adar", "adamicAdar", g => g.AdamicAdar.ToString("0.000", CultureInfo.InvariantCulture)) with { IsNumber = true },
                Column<Gap>.Of("Shared partners", "partners", g => string.Join(' ', g.Partners)),
                Column<Gap>.Of("Forums", "forums", g => g.Forums.Length.ToString(CultureInfo.InvariantCulture)) with { IsNumber = true },
                Column<Gap>.Of("Exercises", "exercises", g => g.Exercises.ToString(CultureInfo.InvariantCulture)) with { IsNumber = true },
                new("Facts", ["facts"], g => g.Evidence.Select(names.Fact)) { OnRequest = true },
            ]);
    }
}
