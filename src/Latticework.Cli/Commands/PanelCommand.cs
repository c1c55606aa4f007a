using System.Collections.Immutable;
using System.Globalization;
using Latticework.Query;

namespace Latticework.Cli;

/// <summary><c>panel dyad-year|state-year [NATION …]</c>.</summary>
internal static class PanelCommand
{
    private static readonly ImmutableArray<string> Units = ["dyad-year", "state-year"];

    public static CliCommand Create()
    {
        var from = new ValueOption("--from", "YEAR", "the first year");
        var to = new ValueOption("--to", "YEAR", "the last year");
        var directed = CliCommand.Flag("--directed", "of dyad-year: each pair twice, once from either side");
        var dyads = new AnswerCommand<DyadYear>(
            (invocation, lattice) => lattice.DyadYears(Year(invocation, from), Year(invocation, to), invocation.Has(directed), invocation.Operands.Skip(1), invocation.CancellationToken),
            (_, answer, names) => PanelView.Of(answer, names))
        { Csv = PanelCsv<DyadYear>.Write };
        var states = new AnswerCommand<StateYear>(
            (invocation, lattice) => lattice.StateYears(Year(invocation, from), Year(invocation, to), invocation.Operands.Skip(1), invocation.CancellationToken),
            (_, answer, names) => PanelView.Of(answer, names))
        { Csv = PanelCsv<StateYear>.Write };
        return new("panel")
        {
            Usage = "dyad-year|state-year [NATION …] --from YEAR --to YEAR",
            Least = 1,
            Remark = "Each year is seen on 31 December. Empty is not known (the year is not wholly covered, or all that may count is uncertain), 0 is none. "
                + "Without nations: all that take part in a fact of the dataset. 'lattice panel columns' lists the columns.",
            Candidates = facts => Candidate.Of([.. Units, "columns"]).Concat(Candidate.Nations(facts)),
            Examples =
            [
                "panel dyad-year JPN NZL AUS --from 2016 --to 2025",
                "panel state-year --from 2020 --to 2025 --ties agreement,exercise",
                "panel dyad-year JPN NZL --from 2020 --to 2025 --format table",
                "panel columns",
            ],
            Own = [from, to, directed],
            Scope = ScopeOptions.OfPanels(),
            Output = OutputOptions.OfPanels(),
            Run = invocation => invocation.Operands[0] switch
            {
                "dyad-year" => dyads.Run(invocation),
                "state-year" when invocation.Has(directed) => throw new ArgumentException("--directed goes with dyad-year; a state has no other side"),
                "state-year" => states.Run(invocation),
                "columns" => Columns(invocation),
                var other => throw Unknown.Word(other, "panel", [.. Units, "columns"]),
            },
        };
    }

    private static int Year(Invocation invocation, ValueOption option) => invocation.Text(option) is not { } text
        ? throw new ArgumentException($"panel needs {option.Name}; write lattice panel {invocation.Operands[0]} --from 2016 --to 2025")
        : text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : throw new ArgumentException($"{option.Name} '{text}' is no year; write four digits, such as 2025");

    /// <summary>The codebook of the columns, as CSV.</summary>
    private static int Columns(Invocation invocation)
    {
        var csv = new Csv();
        csv.Row(["panel", "column", "meaning"]);
        foreach (var column in PanelColumns.Dyad) csv.Row([Units[0], column.Name, column.Meaning]);
        foreach (var column in PanelColumns.State) csv.Row([Units[1], column.Name, column.Meaning]);
        OutputTarget.Write(invocation.Host, invocation.Text(invocation.Command.Output!.Target), System.Text.Encoding.UTF8.GetBytes(csv.ToString()));
        return ExitCode.Done;
    }
}
