using System.CommandLine;
using System.Globalization;
using Latticework.Facts;

namespace Latticework.Cli;

/// <summary>One call of a command: its parsed arguments and its surroundings.</summary>
internal sealed class Invocation(CliCommand command, ParseResult parsed, CliHost host, CancellationToken cancellationToken)
{
    private FactSet? facts;

    public CliCommand Command => command;

    public CliHost Host => host;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The paths given by <c>--facts</c>; empty for the shipped dataset.</summary>
    public IReadOnlyList<string> FactPaths => command.Output is { } output ? [.. Texts(output.Facts)] : [];

    /// <summary>The dataset asked: the shipped one, that of <c>--facts</c>, or the one in Neo4j.</summary>
    public FactSet Facts => facts ??= AskedStore.IsNeo4j(this) ? AskedStore.Read(this) : command.Output?.Facts is { } option ? FactsOf(option) : EmbeddedFactStore.Shipped();

    /// <summary>The dataset of an option that names fact files; where it is not given, the shipped one.</summary>
    public FactSet FactsOf(ValueOption option) => FactsOf(parsed, option);

    public IReadOnlyList<string> Operands => [.. parsed.GetResult(command.Operands)?.Tokens.Select(t => t.Value) ?? []];

    public bool Quiet => Has(command.Quiet);

    public bool Color => host.OutIsTerminal && !Has(command.NoColor) && string.IsNullOrEmpty(host.Environment("NO_COLOR")) && host.Environment("TERM") != "dumb";

    public bool Has(Option option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>The values of an option as they were given; none for a flag.</summary>
    public IReadOnlyList<string> Values(Option option) => [.. parsed.GetResult(option)?.Tokens.Select(t => t.Value) ?? []];

    /// <summary>The values of all options given, by name.</summary>
    public Dictionary<string, IReadOnlyList<string>> Given => command.Options.Where(Has).ToDictionary(o => o.Name, Values);

    /// <summary>The one value of an option; null where it is not given.</summary>
    public string? Text(ValueOption option) => parsed.GetResult(option)?.Tokens[0].Value;

    /// <summary>All values of an option, commas parting those of a list.</summary>
    public IEnumerable<string> Texts(ValueOption option)
    {
        var given = parsed.GetResult(option)?.Tokens.Select(t => t.Value) ?? [];
        return option.IsList ? given.SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) : given;
    }

    public PartialDate? Date(ValueOption option) => Text(option) is not { } text ? null
        : PartialDate.TryParse(text, out var date) ? date
        : throw new FormatException($"{option.Name} '{text}' is no date; write YYYY, YYYY-MM or YYYY-MM-DD");

    public int? Number(ValueOption option) => Text(option) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : throw new ArgumentException($"{option.Name} '{text}' is no number; write a whole number from 1");

    private static FactSet FactsOf(ParseResult parsed, ValueOption option) => parsed.GetResult(option) is { } given
        ? FactLoader.Load(given.Tokens.Select(t => t.Value))
        : EmbeddedFactStore.Shipped();

    /// <summary>Refuses what the command does not take.</summary>
    public void Check()
    {
        var known = command.Options.Select(o => o.Name).ToList();
        var afterDashes = parsed.Tokens.SkipWhile(t => t.Type != System.CommandLine.Parsing.TokenType.DoubleDash).Select(t => t.Value).ToList();
        foreach (var operand in Operands.Concat(parsed.UnmatchedTokens))
            if (operand is ['-', _, ..] && !afterDashes.Contains(operand))
                throw Unknown.Option(operand.Split('=', ':')[0], known, $"'lattice {command.Name} --help' lists the options");
        foreach (var option in command.Options.OfType<ValueOption>())
            if (parsed.GetResult(option) is { } given) option.Check(given);
        if (Operands.Count < command.Least)
            throw new ArgumentException($"{command.Name} needs more than {(Operands.Count == 0 ? "nothing" : $"'{string.Join(' ', Operands)}'")}; write {command.Line}");
        if (Operands.Count > command.Most)
            throw new ArgumentException($"{command.Name} does not take '{Operands[command.Most]}'; write {command.Line}");
        if (parsed.Errors.Count > 0) throw new ArgumentException(parsed.Errors[0].Message);
    }
}
