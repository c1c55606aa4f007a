namespace Latticework.Cli;

/// <summary>All commands by name. Each is made only when it is called.</summary>
internal static class CommandTable
{
    private static readonly CommandEntry[] Commands =
    [
        new("partners", "partners of one nation, or those common to several, with the facts on each side", PartnersCommand.Create),
        new("overlap", "shared forums, exercises and patrols of nations, with exact significance", OverlapCommand.Create),
        new("path", "how two nations are connected: chains of ties, every hop with its facts", PathCommand.Create),
        new("gaps", "pairs without a tie that share partners, the most shared first", GapsCommand.Create),
        new("trios", "groups of three or more that are tied pair by pair, by what, and those that lack one tie", TriosCommand.Create),
        new("panel", "pairs or states by year, as tables for statistical packages", PanelCommand.Create),
        new("timeline", "what the nations named did together, in order", TimelineCommand.Create),
        new("rank", "nations by a measure of the network: degree, betweenness, constraint and others", RankCommand.Create),
        new("structure", "the network as a whole: density, components, transitivity, hub and spoke or web", StructureCommand.Create),
        new("roles", "who brokers within a group of nations, into it, out of it", RolesCommand.Create),
        new("diff", "what changed between two days", DiffCommand.Create),
        new("show", "all that is known of a fact, nation, person, forum or exercise series", ShowCommand.Create),
        new("find", "facts by words in names, persons, places and notes", FindCommand.Create),
        new("cite", "the sources of facts", CiteCommand.Create),
        new("check", "validate fact files: every fault, with file and line", CheckCommand.Create),
        new("fmt", "rewrite fact files in the canonical form", FmtCommand.Create),
        new("completion", "the script by which a shell completes commands, options, nations and ids", CompletionCommand.Create),
        new(CompleteCommand.Name, "what may stand at the end of a command line, for the completion scripts", CompleteCommand.Create),
    ];

    /// <summary>The names that a person may write, in the order of the help.</summary>
    public static IEnumerable<string> Names => Commands.Select(c => c.Name).Where(n => n != CompleteCommand.Name);

    public static string SummaryOf(string name) => Commands.First(c => c.Name == name).Summary;

    /// <summary>Makes the command of a name.</summary>
    /// <exception cref="ArgumentException">No command has it.</exception>
    public static CliCommand Make(string name)
    {
        foreach (var command in Commands)
            if (command.Name == name) return command.Make();
        throw Unknown.Command(name, Names);
    }
}
