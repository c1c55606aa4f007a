using System.Collections.Immutable;
using System.Globalization;
using Latticework.Exchange;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary><c>panel dyad-year|state-year [NATION …]</c>.</summary>
internal static class PanelCommand
{
    private static readonly ImmutableArray<string> Units = ["dyad-year", "state-year"];

    public static QuestionCommand Create()
    {
        var from = new Parameter("--from", "YEAR", "the first year");
        var to = new Parameter("--to", "YEAR", "the last year");
        var directed = Parameter.Flag("--directed", "of dyad-year: each pair twice, once from either side");
        var dyads = new AnswerCommand<DyadYear>(
            (invocation, lattice) => lattice.DyadYears(Year(invocation, from), Year(invocation, to), invocation.Has(directed), invocation.Operands.Skip(1), invocation.CancellationToken),
            (_, answer, names) => PanelView.Of(answer, names))
        { Csv = (page, _) => PanelCsv<DyadYear>.Write(page) };
        var states = new AnswerCommand<StateYear>(
            (invocation, lattice) => lattice.StateYears(Year(invocation, from), Year(invocation, to), invocation.Operands.Skip(1), invocation.CancellationToken),
            (_, answer, names) => PanelView.Of(answer, names))
        { Csv = (page, _) => PanelCsv<StateYear>.Write(page) };
        return new("panel")
        {
            Usage = "dyad-year|state-year [NATION …] --from YEAR --to YEAR",
            Remark = "Each year is seen on 31 December. Empty is not known (the year is not wholly covered, or all that may count is uncertain), 0 is none. "
                + "Without nations: all that take part in a fact of the dataset. 'lattice panel columns' lists the columns.",
            Operands =
            [
                new("unit", "dyad-year, state-year, or columns for the list of the columns", Units[0]) { Least = 1, Candidates = _ => Candidate.Of([.. Units, "columns"]) },
                Operand.Nations(least: 0),
            ],
            Examples =
            [
                "panel dyad-year JPN NZL AUS --from 2016 --to 2025",
                "panel state-year --from 2020 --to 2025 --ties agreement,exercise",
                "panel dyad-year JPN NZL --from 2020 --to 2025 --format table",
                "panel columns",
            ],
            Own = [from, to, directed],
            Scope = ScopeParameters.OfPanels(),
            Items = [typeof(DyadYear), typeof(StateYear)],
            Output = OutputParameters.OfPanels(),
            Answer = invocation => invocation.Operands[0] switch
            {
                "dyad-year" => dyads.Answer(invocation),
                "state-year" when invocation.Has(directed) => throw new ArgumentException("--directed goes with dyad-year; a state has no other side"),
                "state-year" => states.Answer(invocation),
                "columns" => Columns(),
                var other => throw Unknown.Word(other, "panel", [.. Units, "columns"]),
            },
        };
    }

    private static int Year(QuestionInvocation invocation, Parameter option) => invocation.Text(option) is not { } text
        ? throw new ArgumentException($"panel needs {option.Name}; write lattice panel {invocation.Operands[0]} --from 2016 --to 2025")
        : text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : throw new ArgumentException($"{option.Name} '{text}' is no year; write four digits, such as 2025");

    /// <summary>The codebook of the columns, as CSV.</summary>
    private static Reply Columns() => new("csv", Csv.Of(
    [
        ["panel", "column", "meaning"],
        .. PanelColumns.Dyad.Select(column => new[] { Units[0], column.Name, column.Meaning }),
        .. PanelColumns.State.Select(column => new[] { Units[1], column.Name, column.Meaning }),
    ]));
}
