using Latticework.Query;

namespace Latticework.Asking;

/// <summary><c>partners A [B …]</c>.</summary>
internal static class PartnersCommand
{
    public static QuestionCommand Create()
    {
        var apart = Parameter.Flag("--apart", "a fact in which two of the nations named take part together does not count");
        var order = new Parameter("--order", "code|first", "by the partner's code, or by the day since when it is tied to all (default: code)") { Candidates = _ => Candidate.Of("code", "first") };
        var question = new AnswerCommand<SharedPartner>(
            (invocation, lattice) => Ask(lattice, [.. invocation.Operands], invocation.Has(apart)),
            (invocation, answer, names) => View(answer, names, invocation.Has(apart), invocation.Text(order) == "first"))
        {
            Robust = robust => robust.Ask,
            Order = (invocation, items) => invocation.Text(order) switch
            {
                null or "code" => items,
                "first" => [.. items.OrderBy(i => i.First?.Earliest ?? DateOnly.MaxValue).ThenBy(i => i.Partner)],
                var other => throw Unknown.Word(other, order.Name, ["code", "first"]),
            },
        };
        return new("partners")
        {
            Usage = "A [B …]",
            Operands = [Operand.Nations(least: 1)],
            Examples = ["partners JPN NZL", "partners Philippines --types vfa,raa,sofa --status in-force", "partners CHN USA --ties exercise --apart --order first", "partners JPN --types acsa --robust"],
            Own = [apart, order, RobustParameter.Flag],
            Scope = ScopeParameters.OfDays(),
            Items = [typeof(SharedPartner)],
            Output = OutputParameters.OfAnswers(),
            Answer = question.Answer,
        };
    }

    private static Answer<SharedPartner> Ask(Lattice lattice, string[] nations, bool apart) => nations.Length == 1
        ? lattice.Partners(nations[0])
        : apart ? lattice.SharedPartnersApart(nations) : lattice.SharedPartners(nations);

    private static AnswerView<SharedPartner> View(Answer<SharedPartner> answer, FactNames names, bool apart, bool byFirst)
    {
        var nations = answer.Question.Nations;
        var named = names.Nations(nations);
        var what = nations.Length == 1 ? $"Partners of {named}" : $"Partners common to {named}{(apart ? ", each apart from the other" : "")}";
        return new(
            what,
            nations.Length == 1 ? $"No partner of {named} in this dataset." : $"No nation is a partner of {named} alike in this dataset.",
            [
                Column<SharedPartner>.Of("Partner", "partner", i => names.Nation(i.Partner)),
                Column<SharedPartner>.Of("Since", "first", i => i.First?.ToString()) with { OnRequest = !byFirst },
                .. nations.Select(n => new Column<SharedPartner>(nations.Length == 1 ? "Facts" : names.Nation(n), ["facts", $"facts.{n}"], i => i.Facts[n].Select(names.Fact))),
            ])
        { FactsWith = "--fields partner,facts" };
    }
}
