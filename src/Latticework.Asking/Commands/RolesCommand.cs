using System.Globalization;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary><c>roles</c>.</summary>
internal static class RolesCommand
{
    public static QuestionCommand Create()
    {
        var groupBy = GroupParameter.Create("the groups: a forum's members against the rest, or the allies of the United States (needed)");
        var evidence = EvidenceParameter.Create("each nation's ties and of the groups");
        var question = new AnswerCommand<BrokerageRoles>(
            (invocation, lattice) => lattice.Roles(
                invocation.Text(groupBy) ?? throw new ArgumentException($"roles needs groups; write --group-by with a forum's id, such as forum-quad, or --group-by {NationGroups.UsAllies}"),
                EvidenceParameter.IsAsked(invocation, evidence)),
            (invocation, answer, names) => View(answer, names, invocation.Has(evidence)));
        return new("roles")
        {
            Usage = "--group-by GROUP",
            Remark = "Gould and Fernandez' brokerage over open two-paths a → b → c, where a and c are not tied; each is walked both ways.",
            Examples = ["roles --group-by us-allies", "roles --group-by forum-quad --ties exercise,patrol --as-of 2020", "roles --group-by us-allies --types acsa --every year --from 2020 --to 2025"],
            Own = [groupBy, evidence],
            Scope = ScopeParameters.OfNetworks(),
            Items = [typeof(BrokerageRoles)],
            Output = OutputParameters.OfAnswers(),
            Answer = question.Answer,
        };
    }

    private static AnswerView<BrokerageRoles> View(Answer<BrokerageRoles> answer, FactNames names, bool evidence) => new(
        "Brokers and their roles",
        "No nation has a tie in this dataset.",
        [
            Column<BrokerageRoles>.Of("Broker", "nation", i => names.Nation(i.Nation)),
            Count("Coordinator", "coordinator", i => i.Coordinator),
            Count("Gatekeeper", "gatekeeper", i => i.Gatekeeper),
            Count("Representative", "representative", i => i.Representative),
            Count("Consultant", "consultant", i => i.Consultant),
            Count("Liaison", "liaison", i => i.Liaison) with { OnRequest = true },
            new("Facts", ["facts"], i => (i.Evidence ?? []).Select(names.Fact)) { OnRequest = !evidence },
        ])
    {
        Remarks =
        [
            "Coordinator: all three of one group; gatekeeper: from the other group into the broker's; representative: out of it; consultant: between two of the other group. Ties have no direction, so gatekeeper and representative count alike; with two groups nobody is a liaison",
            .. GroupParameter.Remark(answer.Question),
        ],
        FactsWith = "--evidence",
    };

    private static Column<BrokerageRoles> Count(string header, string field, Func<BrokerageRoles, long> value) =>
        Column<BrokerageRoles>.Of(header, field, i => value(i).ToString(CultureInfo.InvariantCulture)) with { IsNumber = true };
}
