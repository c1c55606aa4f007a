using System.Globalization;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>How a person sees the backbone of the two-mode network.</summary>
internal static class BackboneView
{
    public static AnswerView<BackboneTie> Of(Answer<BackboneTie> answer, FactNames names)
    {
        var tests = answer.Question.Options.FirstOrDefault(o => o.Key == "tests").Value;
        var found = answer.Question.Scope.Backbone!.Signs.Select(sign => string.Create(CultureInfo.InvariantCulture, $"{answer.Items.Count(t => t.Sign == sign)} {Word.Of(sign)}"));
        return new(
            "The backbone: pairs that gather more, or less, than chance would have it",
            "No pair gathers more, or less, than chance would have it in this dataset.",
            [
                Column<BackboneTie>.Of("Nation", "a", t => names.Nation(t.A)),
                Column<BackboneTie>.Of("And", "b", t => names.Nation(t.B)),
                Column<BackboneTie>.Of("Sign", "sign", t => Word.Of(t.Sign)),
                Count("Shared", "shared", t => t.Shared),
                Value("Expected", "expected", t => t.Expected, "0.0"),
                Value("p", "p", t => t.P, "0.0###"),
                Value("p corrected", "corrected", t => t.Corrected, "0.0###"),
                Count("Of the first", "ofA", t => t.OfA) with { GivesWay = true },
                Count("Of the other", "ofB", t => t.OfB) with { GivesWay = true },
                new("Facts", ["facts"], t => t.Evidence.Select(names.Fact)) { OnRequest = true },
            ])
        {
            FactsWith = "--fields a,b,sign,facts",
            Remarks =
            [
                $"Of {tests ?? "all"} pairs tested: {string.Join(", ", found)}; one one-sided test a pair and direction, each direction corrected by itself; "
                    + "p is exact under the bipartite configuration model, also called SDSM",
            ],
        };
    }

    private static Column<BackboneTie> Count(string header, string field, Func<BackboneTie, int> value) =>
        Column<BackboneTie>.Of(header, field, t => value(t).ToString(CultureInfo.InvariantCulture)) with { IsNumber = true };

    private static Column<BackboneTie> Value(string header, string field, Func<BackboneTie, double> value, string format) =>
        Column<BackboneTie>.Of(header, field, t => NumberText.Of(value(t), format)) with { IsNumber = true };
}
