namespace Latticework.Cli;

/// <summary>A command's line in the table of commands.</summary>
internal sealed record CommandEntry(string Name, string Summary, Func<CliCommand> Make);
