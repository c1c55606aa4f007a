using System.Collections.Immutable;
using System.CommandLine;
using Latticework.Facts;

namespace Latticework.Cli;

/// <summary>One command: what it takes, what it does, and how to use it.</summary>
internal sealed class CliCommand : Command
{
    public CliCommand(string name) : base(name, CommandTable.SummaryOf(name))
    {
        Add(Operands);
        foreach (var option in new Option[] { Quiet, Verbose, NoColor, Help }) Add(option);
    }

    /// <summary>What stands after the name: <c>A [B …]</c>; empty where nothing does.</summary>
    public required string Usage { get; init; }

    /// <summary>The command with what it takes: <c>lattice path A B</c>.</summary>
    public string Line => Usage.Length == 0 ? $"lattice {Name}" : $"lattice {Name} {Usage}";

    /// <summary>Whole command lines that work on the shipped dataset, without the program's name.</summary>
    public required ImmutableArray<string> Examples { get; init; }

    /// <summary>What more there is to say of it in its help.</summary>
    public string? Remark { get; init; }

    /// <summary>The least number of operands.</summary>
    public int Least { get; init; }

    /// <summary>The greatest number of operands.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>What an operand can be, for completion.</summary>
    public Func<FactSet, IEnumerable<Candidate>>? Candidates { get; init; }

    /// <summary>Does it.</summary>
    public required Func<Invocation, int> Run { get; init; }

    /// <summary>The options of this command alone.</summary>
    public ImmutableArray<Option> Own { get; init => AddAll(field = value); } = [];

    /// <summary>The options that say what counts.</summary>
    public ImmutableArray<Option> Scope { get; init => AddAll(field = value); } = [];

    /// <summary>The options that say where facts come from and where answers go.</summary>
    public OutputOptions? Output { get; init => AddAll((field = value)?.All ?? []); }

    /// <summary>The options that say which Neo4j server, and as whom.</summary>
    public ServerOptions? Server { get; init => AddAll((field = value)?.All ?? []); }

    public Argument<string[]> Operands { get; } = new("operands") { Arity = ArgumentArity.ZeroOrMore };

    public Option<bool> Quiet { get; } = Flag("--quiet", "only the result itself: no heading, notes, sources or summary");

    public Option<bool> Verbose { get; } = Flag("--verbose", "after a failure, the trace of where it happened");

    public Option<bool> NoColor { get; } = Flag("--no-color", "no colour on a terminal; so does the variable NO_COLOR");

    public Option<bool> Help { get; } = Flag("--help", "this text", "-h");

    public static Option<bool> Flag(string name, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, Arity = ArgumentArity.Zero };

    private void AddAll(ImmutableArray<Option> options)
    {
        foreach (var option in options) Add(option);
    }
}
