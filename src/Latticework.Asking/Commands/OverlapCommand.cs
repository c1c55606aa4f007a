using System.Globalization;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary><c>overlap [A [B]]</c>.</summary>
internal static class OverlapCommand
{
    public static QuestionCommand Create()
    {
        var allPairs = Parameter.Flag("--all-pairs", "without nations: also the pairs that share nothing");
        var question = new AnswerCommand<Overlap>(
            (invocation, lattice) => invocation.Operands switch
            {
                [] => lattice.OverlapAll(invocation.Has(allPairs)),
                [var a] => lattice.OverlapOf(a),
                var pair => lattice.Overlap(pair[0], pair[1]),
            },
            (_, answer, names) => View(answer, names))
        { Robust = robust => robust.Ask };
        var backbone = new AnswerCommand<BackboneTie>((_, lattice) => lattice.Backbone(), (_, answer, names) => BackboneView.Of(answer, names)) { Robust = robust => robust.Ask };
        return new("overlap")
        {
            Usage = "[A [B]]",
            Remark = "p is exact under the bipartite configuration model: what chance gives, with each nation's and each gathering's size as they are.",
            Operands = [Operand.Nations(least: 0, most: 2, "JPN,AUS")],
            Examples = ["overlap JPN AUS", "overlap Japan --ties exercise --since 2015", "overlap --ties forum --forms minilateral", "overlap --backbone --alpha 0.05 --correction holm", "overlap CHN RUS --every year --from 2016 --to 2025", "overlap JPN AUS --robust"],
            Own = [allPairs, RobustParameter.Flag],
            Scope = ScopeParameters.OfNetworks(),
            Items = [typeof(Overlap), typeof(BackboneTie)],
            Output = OutputParameters.OfAnswers(),
            Answer = invocation => invocation.Command.Scope.Read(invocation).Backbone is null ? question.Answer(invocation)
                : invocation.Operands is [var one, ..] ? throw new ArgumentException($"--backbone is the network of all pairs; leave out '{one}'")
                : invocation.Has(allPairs) ? throw new ArgumentException("--backbone gives the pairs beyond chance alone; leave out --all-pairs")
                : backbone.Answer(invocation),
        };
    }

    private static AnswerView<Overlap> View(Answer<Overlap> answer, FactNames names)
    {
        var nations = answer.Question.Nations;
        var (what, pair) = (names.Nations(nations), nations.Length == 2);
        var tests = answer.Question.Options.FirstOrDefault(o => o.Key == "tests").Value;
        return new(
            nations.Length switch
            {
                0 => "Gatherings shared by pairs of nations",
                1 => $"Gatherings that {what} shares with each other nation",
                _ => $"Gatherings shared by {what}",
            },
            nations is [] ? "No two nations share a gathering in this dataset." : $"No gathering of {what} in this dataset.",
            [
                Column<Overlap>.Of("Nation", "a", i => names.Nation(i.A)) with { OnRequest = nations.Length == 1 },
                Column<Overlap>.Of(nations.Length == 1 ? "Nation" : "And", "b", i => names.Nation(i.B)),
                Count("Shared", "shared", i => i.Shared),
                Value("Expected", "expected", i => i.Expected, "0.0"),
                Value("p more", "pMore", i => i.PMore, "0.0###"),
                Value("p less", "pLess", i => i.PLess, "0.0###") with { GivesWay = nations is [] },
                Value("q more", "qMore", i => i.QMore, "0.0###") with { OnRequest = pair },
                Value("q less", "qLess", i => i.QLess, "0.0###") with { OnRequest = pair, GivesWay = nations is [] },
                Count("Of the first", "ofA", i => i.OfA) with { GivesWay = !pair },
                Count("Of the other", "ofB", i => i.OfB) with { GivesWay = nations is [] },
                Value("Jaccard", "jaccard", i => i.Jaccard, "0.000"),
                Value("Overlap", "overlap", i => i.OverlapCoefficient, "0.000") with { GivesWay = true },
                Value("Newman", "newman", i => i.Newman, "0.00") with { GivesWay = true },
                Value("Adamic-Adar", "adamicAdar", i => i.AdamicAdar, "0.00") with { GivesWay = true },
                new("Facts", ["facts"], i => i.Evidence.Select(names.Fact)) { OnRequest = !pair },
            ])
        {
            Remarks = pair ? [.. answer.Items.Length == 1 ? [Verdict(answer.Items[0])] : Array.Empty<string>()] : [Tests(tests)],
        };
    }

    private static string Tests(string? tests) => "q is that of Benjamini and Hochberg within each direction" is var q && tests is null
        ? $"{q} and day"
        : $"{tests} pairs tested; {q}; Bonferroni at .05: p < {NumberText.Of(0.05 / Math.Max(1, int.Parse(tests, CultureInfo.InvariantCulture)), "0.0###")}";

    private static string Verdict(Overlap pair) => pair.PMore is { } more && pair.PLess is { } less
        ? $"{pair.Shared} shared; {NumberText.Of(pair.Expected!.Value, "0.0")} expected by chance; {(more <= less ? $"p = {NumberText.Of(more, "0.0###")} for as many or more" : $"p = {NumberText.Of(less, "0.0###")} for as few or fewer")}"
        : "One of the two takes part in nothing in scope, so there is no index and no p.";

    private static Column<Overlap> Count(string header, string field, Func<Overlap, int> value) =>
        Column<Overlap>.Of(header, field, i => value(i).ToString(CultureInfo.InvariantCulture)) with { IsNumber = true };

    private static Column<Overlap> Value(string header, string field, Func<Overlap, double?> value, string format) =>
        Column<Overlap>.Of(header, field, i => value(i) is { } number ? NumberText.Of(number, format) : null) with { IsNumber = true };
}
