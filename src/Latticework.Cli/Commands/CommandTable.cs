namespace Latticework.Cli;

/// <summary>All commands by name. Each is made only when it is called.</summary>
internal static class CommandTable
{
    private static readonly CommandEntry[] Commands =
    [
        .. QuestionTable.Names.Select(name => new CommandEntry(name, QuestionTable.SummaryOf(name), () => QuestionCliCommand.Create(QuestionTable.Find(name)!))),
        new("export", "facts, or the network they make, in the formats of other tools", ExportCommand.Create),
        new("import", "make facts of your own copy of a research dataset: ATOP, DCAD, MME, or a CSV", ImportCommand.Create),
        new("compare", "where two sets of facts agree, differ, and lack what the other has, by pair and year", CompareCommand.Create),
        new("check", "validate fact files: every fault, with file and line", CheckCommand.Create),
        new("fmt", "rewrite fact files in the canonical form", FmtCommand.Create),
        new("ingest", "make a Neo4j database equal to the facts, once or as a service", IngestCommand.Create),
        new("serve", "the same questions over HTTP, on this machine only unless told otherwise", ServeCommand.Create),
        new("mcp", "the same questions as tools of an assistant, over standard input and output", McpCommand.Create),
        new("cypher", "named Cypher queries on the graph in Neo4j: list, print, run", CypherCommand.Create),
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
