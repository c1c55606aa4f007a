using System.CommandLine;

namespace Latticework.Cli;

/// <summary>The help of the program and of each command.</summary>
internal static class HelpText
{
    private const int Left = 28;

    public static string OfProgram(int? width)
    {
        var page = new TextPage(width);
        page.Line("lattice: who is tied to whom in Indo-Pacific defence, by which facts, on which day, borne by which pages");
        page.Blank();
        page.Line("Usage: lattice COMMAND …");
        page.Blank();
        foreach (var name in CommandTable.Names) Entry(page, name, CommandTable.SummaryOf(name));
        page.Blank();
        Entry(page, "COMMAND --help", "what a command takes, with an example");
        Entry(page, "--version", "the version");
        return page.ToString();
    }

    public static string Of(CliCommand command, int? width)
    {
        var page = new TextPage(width);
        page.Line($"lattice {command.Name}: {command.Description}");
        if (command.Remark is { } remark) page.Line(remark);
        page.Blank();
        page.Line($"Usage: {command.Line} [options]", hang: 7);
        page.Blank();
        page.Line("Examples");
        foreach (var example in command.Examples) page.Line($"lattice {example}", indent: 2, hang: 4);
        Group(page, "Options", command.Own);
        Group(page, "What counts", command.Scope);
        Group(page, "Neo4j server", command.Server?.All ?? []);
        Group(page, "In and out", [.. command.Output?.All ?? [], command.Quiet, command.Verbose, command.NoColor, command.Help]);
        return page.ToString();
    }

    private static void Group(TextPage page, string name, IReadOnlyCollection<Option> options)
    {
        if (options.Count == 0) return;
        page.Blank();
        page.Line(name);
        foreach (var option in options)
            Entry(page, string.Join(", ", option.Aliases.Prepend(option.Name)) + (option is ValueOption ? " " + option.HelpName : ""), option.Description!);
    }

    private static void Entry(TextPage page, string name, string meaning)
    {
        var narrow = page.Width is < 60;
        if (narrow || name.Length > Left - 2)
        {
            page.Line(name, indent: 2, hang: 4);
            page.Line(meaning, indent: narrow ? 6 : Left + 2);
        }
        else
        {
            page.Line(name.PadRight(Left) + meaning, indent: 2, hang: Left);
        }
    }
}
