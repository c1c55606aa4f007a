using System.Globalization;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary><c>trios</c>.</summary>
internal static class TriosCommand
{
    public static QuestionCommand Create()
    {
        var cover = new Parameter("--cover", "COVER,…", "only groups so covered: bilateral, gathering, mixed, one-missing") { IsList = true, Candidates = _ => Candidate.Of(Word.All<TrioCover>()) };
        var triples = Parameter.Flag("--triples", "all groups of exactly three, also within larger ones");
        var limit = new Parameter("--limit", "N", "the most groups that are given (default: 100)");
        var question = new AnswerCommand<Trio>(
            (invocation, lattice) => lattice.Trios(
                new()
                {
                    Covers = WordList.Read<TrioCover>(invocation, cover),
                    Triples = invocation.Has(triples),
                    Limit = invocation.Number(limit) ?? new TrioOptions().Limit,
                },
                invocation.CancellationToken),
            (_, answer, names) => View(answer, names));
        return new("trios")
        {
            Usage = "",
            Remark = "bilateral: every pair has a fact in which just those two take part; gathering: none has; mixed: some have; one-missing: all pairs but one are tied.",
            Examples = ["trios --limit 10", "trios --types acsa,raa,isa --triples --cover bilateral", "trios --ties forum --forms minilateral --cover gathering", "trios --types acsa --triples --every year --from 2015 --to 2025"],
            Own = [cover, triples, limit],
            Scope = ScopeParameters.OfDays(),
            Items = [typeof(Trio)],
            Output = OutputParameters.OfAnswers(),
            Answer = question.Answer,
        };
    }

    private static AnswerView<Trio> View(Answer<Trio> answer, FactNames names)
    {
        var options = answer.Question.Options;
        var (triples, found) = (options.Any(o => o.Key == "triples"), options.FirstOrDefault(o => o.Key == "found").Value);
        var what = triples ? "Groups of three" : "Groups of three or more, as large as they get,";
        return new(
            $"{what} that are tied pair by pair or lack one tie",
            "No such group in this dataset.",
            [
                Column<Trio>.Of("Nations", "nations", t => string.Join(' ', t.Nations)),
                Column<Trio>.Of("Cover", "cover", t => Word.Of(t.Cover)),
                new("Missing", ["missing"], t => t.Missing is { } missing ? [string.Join('–', missing)] : []),
                Column<Trio>.Of("Facts a pair", "pairs", t => string.Join(", ", t.Pairs.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.A}–{p.B} {p.Facts.Length}")))),
                new("Facts", ["facts"], t => t.Pairs.SelectMany(p => p.Facts.Select((f, i) => $"{(i == 0 ? $"{p.A}–{p.B}" : "       ")}  {names.Fact(f)}"))) { OnRequest = true },
            ])
        {
            FactsWith = "--fields nations,cover,facts",
            Remarks = found is null ? [] : [$"In all: {found}"],
        };
    }
}
