using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary><c>rank MEASURE</c>.</summary>
internal static class RankCommand
{
    public static QuestionCommand Create()
    {
        var without = new Parameter("--without-nation", "NATION", "work the measure out a second time without this nation, beside the first") { Candidates = Candidate.Nations };
        var all = Parameter.Flag("--all", "also nations without a tie, with 0 or no value; they count among the nations of closeness");
        var groupBy = GroupParameter.Create("the groups of participation: a forum's members against the rest, or the allies of the United States");
        var evidence = EvidenceParameter.Create("each nation's ties");
        var question = new AnswerCommand<NationRank>(
            (invocation, lattice) => lattice.Rank(Measured(invocation), new()
            {
                WithoutNation = invocation.Text(without) is { } name ? lattice.Resolve(name) : null,
                All = invocation.Has(all),
                GroupBy = invocation.Text(groupBy),
                Evidence = EvidenceParameter.IsAsked(invocation, evidence),
            }),
            (invocation, answer, names) => View(Measured(invocation), answer, names, invocation.Has(evidence)))
        { Robust = robust => robust.Ask };
        return new("rank")
        {
            Usage = "MEASURE",
            Remark = $"MEASURE is one of: {string.Join(", ", Word.All<Measure>())}.",
            Operands =
            [
                new("measure", "what nations are ranked by", "betweenness") { Least = 1, Candidates = _ => Enum.GetValues<Measure>().Select(m => new Candidate(Word.Of(m), MeasureText.Meaning(m))) },
            ],
            Examples = ["rank betweenness --without-nation USA", "rank memberships --ties forum --forms minilateral", "rank participation --group-by us-allies --ties exercise", "rank degree --backbone --correction holm", "rank degree --types acsa --every year --from 2016 --to 2025", "rank degree --types acsa,isa --robust"],
            Own = [without, all, groupBy, evidence, RobustParameter.Flag],
            Scope = ScopeParameters.OfNetworks(),
            Items = [typeof(NationRank)],
            Output = OutputParameters.OfAnswers(),
            Answer = question.Answer,
        };
    }

    private static Measure Measured(QuestionInvocation invocation) => Word.TryParse<Measure>(invocation.Operands[0], out var measure)
        ? measure
        : throw Unknown.Word(invocation.Operands[0], "rank", Word.All<Measure>());

    private static AnswerView<NationRank> View(Measure measure, Answer<NationRank> answer, FactNames names, bool evidence)
    {
        var without = answer.Question.Options.Where(o => o.Key == "withoutNation").Select(o => o.Value).FirstOrDefault();
        return new(
            $"Nations by {Word.Of(measure)}",
            measure == Measure.Memberships ? "No nation takes part in a gathering in this dataset." : "No nation has a tie in this dataset.",
            [
                Column<NationRank>.Of("Nation", "nation", i => names.Nation(i.Nation)),
                Column<NationRank>.Of(Capital(Word.Of(measure)), "value", i => Text(i.Value)) with { IsNumber = true },
                Column<NationRank>.Of($"Without {without}", "without", i => Text(i.Without)) with { IsNumber = true, OnRequest = without is null },
                new("Facts", ["facts"], i => (i.Evidence ?? []).Select(names.Fact)) { OnRequest = !evidence },
            ])
        {
            Remarks = [$"{Capital(Word.Of(measure))}: {MeasureText.Meaning(measure)}", .. GroupParameter.Remark(answer.Question)],
            FactsWith = "--evidence",
        };

        string? Text(double? value) => value is { } number ? MeasureText.Value(measure, number) : null;
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
