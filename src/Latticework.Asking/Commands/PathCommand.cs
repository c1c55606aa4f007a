using System.Globalization;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary><c>path A B</c>.</summary>
internal static class PathCommand
{
    public static QuestionCommand Create()
    {
        var k = new Parameter("--k", "N", "the N shortest paths without a loop (default: all of the shortest length)");
        var avoid = new Parameter("--avoid", "NATION,…", "no path may touch these") { IsList = true, Candidates = Candidate.Nations };
        var through = new Parameter("--through", "NATION,…", "each path must touch these") { IsList = true, Candidates = Candidate.Nations };
        var maxLength = new Parameter("--max-length", "N", "the most hops a path may have");
        var limit = new Parameter("--limit", "N", "the most paths that are given (default: 100)");
        var question = new AnswerCommand<RelationPath>(
            (invocation, lattice) => Ask(invocation, lattice, Options(invocation, lattice)),
            (invocation, answer, names) => View(answer, names, invocation.Has(k)))
        { Robust = robust => robust.Ask, Among = (invocation, lattice) => Ask(invocation, lattice, Options(invocation, lattice) with { Limit = int.MaxValue }) };
        return new("path")
        {
            Usage = "A B",
            Operands = [Operand.Nations(least: 2, most: 2, "MNG,FJI")],
            Examples = ["path Mongolia Fiji", "path VNM NZL --k 3 --avoid USA", "path CHN AUS --ties exercise,patrol --through SGP", "path MNG FJI --robust"],
            Own = [k, avoid, through, maxLength, limit, RobustParameter.Flag],
            Scope = ScopeParameters.Whole(),
            Items = [typeof(RelationPath)],
            Output = OutputParameters.OfAnswers(),
            Answer = question.Answer,
        };

        PathOptions Options(QuestionInvocation invocation, Lattice lattice) => new()
        {
            K = invocation.Number(k),
            Avoid = [.. invocation.Texts(avoid).Select(lattice.Resolve)],
            Through = [.. invocation.Texts(through).Select(lattice.Resolve)],
            MaxLength = invocation.Number(maxLength),
            Limit = invocation.Number(limit) ?? new PathOptions().Limit,
        };
    }

    private static Answer<RelationPath> Ask(QuestionInvocation invocation, Lattice lattice, PathOptions options) =>
        lattice.Paths(invocation.Operands[0], invocation.Operands[1], options, invocation.CancellationToken);

    private static AnswerView<RelationPath> View(Answer<RelationPath> answer, FactNames names, bool several)
    {
        var (from, to) = (names.Nation(answer.Question.Nations[0]), names.Nation(answer.Question.Nations[1]));
        var conditions = answer.Question.Options.Where(o => o.Key is "avoid" or "through").Select(o => $", {(o.Key == "avoid" ? "avoiding" : "through")} {o.Value.Replace(",", ", ", StringComparison.Ordinal)}");
        return new(
            $"{(several ? "Paths" : "Shortest paths")} from {from} to {to}{string.Concat(conditions)}",
            $"No path from {from} to {to} in this dataset.",
            [
                new("Path", ["nations"], p => p.Nations.Select((n, i) => (i == 0 ? "" : "→ ") + names.Nation(n))),
                Column<RelationPath>.Of("Hops", "length", p => p.Length.ToString(CultureInfo.InvariantCulture)) with { IsNumber = true },
                new("Facts on each hop", ["hops"], p => p.Hops.SelectMany(h => h.Facts.Select((f, i) => $"{(i == 0 ? $"{h.From}–{h.To}" : "       ")}  {names.Fact(f)}"))),
            ]);
    }
}
