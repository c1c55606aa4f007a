using System.Globalization;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary><c>structure</c>.</summary>
internal static class StructureCommand
{
    public static QuestionCommand Create()
    {
        var hub = new Parameter("--hub", "NATION", "the hub (default: the nation with the most ties)") { Candidates = Candidate.Nations };
        var without = new Parameter("--without-nation", "NATION", "take this nation and its ties out of the network") { Candidates = Candidate.Nations };
        var groupBy = GroupParameter.Create("the groups of the E-I index: a forum's members against the rest, or the allies of the United States");
        var evidence = EvidenceParameter.Create("all ties");
        var question = new AnswerCommand<NetworkStructure>(
            (invocation, lattice) => lattice.Structure(new()
            {
                Hub = invocation.Text(hub) is { } named ? lattice.Resolve(named) : null,
                WithoutNation = invocation.Text(without) is { } left ? lattice.Resolve(left) : null,
                GroupBy = invocation.Text(groupBy),
                Evidence = EvidenceParameter.IsAsked(invocation, evidence),
            }),
            (invocation, answer, names) => View(answer, names, invocation.Has(evidence)));
        return new("structure")
        {
            Usage = "",
            Remark = "Hub and spoke (the hub's partners are not tied to one another) or spiderweb (they are)?",
            Examples = ["structure --hub USA", "structure --types mutual-defence,acsa --group-by us-allies", "structure --ties exercise --without-nation USA --format json", "structure --hub USA --every year --from 2000 --to 2025"],
            Own = [hub, without, groupBy, evidence],
            Scope = ScopeParameters.OfNetworks(),
            Items = [typeof(NetworkStructure)],
            Output = OutputParameters.OfAnswers(),
            Answer = question.Answer,
        };
    }

    private static AnswerView<NetworkStructure> View(Answer<NetworkStructure> answer, FactNames names, bool evidence)
    {
        var left = answer.Question.Options.Where(o => o.Key == "withoutNation").Select(o => o.Value).FirstOrDefault();
        var grouped = answer.Question.Options.Any(o => o.Key == "groupBy");
        return new(
            $"The structure of the network{(left is null ? "" : $" without {left}")}",
            "No nation has a tie in this dataset.",
            [
                Column<NetworkStructure>.Of("Network", "nations", i => Counted.Of(i.Nations, "nation")),
                Count("Ties", "ties", i => i.Ties),
                Value("Density", "density", i => i.Density),
                Count("Components", "components", i => i.Components),
                Value("Transitivity", "transitivity", i => i.Transitivity),
                Value("Centralisation", "degreeCentralization", i => i.DegreeCentralization),
                Column<NetworkStructure>.Of("Hub", "hub", i => i.Hub is { } h ? names.Nation(h.Nation) : null),
                Count("Partners", "hub", i => i.Hub?.Partners),
                Value("Spoke pairs untied", "hub", i => i.Hub?.SpokePairsUntied),
                Value("Pairs only through hub", "hub", i => i.Hub?.PairsOnlyThroughHub),
                Value("E-I index", "eiIndex", i => i.EiIndex) with { OnRequest = !grouped },
                new("Facts", ["facts"], i => (i.Evidence ?? []).Select(names.Fact)) { OnRequest = !evidence },
            ])
        {
            Remarks =
            [
                "Spoke pairs untied: of the pairs of the hub's partners, the share not tied to one another; 1 is pure hub and spoke, 0 a full mesh",
                "Pairs only through hub: of the connected pairs of others, the share whose every path leads over the hub",
                .. grouped ? ["E-I index: ties between the groups less ties within, over all ties; −1 is all within, 1 all between"] : Array.Empty<string>(),
                .. GroupParameter.Remark(answer.Question),
            ],
            FactsWith = "--evidence",
        };
    }

    private static Column<NetworkStructure> Count(string header, string field, Func<NetworkStructure, int?> value) =>
        Column<NetworkStructure>.Of(header, field, i => value(i)?.ToString(CultureInfo.InvariantCulture)) with { IsNumber = true };

    private static Column<NetworkStructure> Value(string header, string field, Func<NetworkStructure, double?> value) =>
        Column<NetworkStructure>.Of(header, field, i => value(i) is { } number ? NumberText.Of(number, "0.0000") : null) with { IsNumber = true };
}
