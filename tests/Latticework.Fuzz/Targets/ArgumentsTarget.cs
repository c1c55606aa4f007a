using System.Text;
using Latticework.Cli;

namespace Latticework.Fuzz;

/// <summary>The command line, one argument a line, in a folder of its own: it answers, or says what to write instead. Commands that wait for others (a server, a client) only have their arguments read.</summary>
internal sealed class ArgumentsTarget : FuzzTarget
{
    private static readonly string[] Waiting = ["serve", "mcp", "ingest"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly int[] Codes = [ExitCode.Done, ExitCode.WrongUse, ExitCode.FaultyFacts, ExitCode.Difference, ExitCode.Interrupted];

    private readonly string scratch = Directory.CreateTempSubdirectory("lattice-fuzz-").FullName;

    public ArgumentsTarget() : base("arguments", 100, [.. CommandTable.Names, "JPN", "NZL", "Japan", "--as-of", "2025-12-31", "--format", "json", "csv", "table", "--fields", "--types", "acsa", "--ties", "--every", "year", "--from", "--to", "--limit", "--k", "--without", "--reading", "--help", "--quiet", "acsa-jpn-nzl-2025"])
    {
    }

    public override void Run(byte[] input)
    {
        string[] args = Encoding.UTF8.GetString(input).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (args.Length == 0 || args.Any(Leaves)) return;
        if (CommandTable.Names.Contains(args[0])) args = [args[0], "--verbose", .. args[1..]];
        if (Waiting.Contains(args[0])) args = [.. args.TakeWhile(a => a != "--"), "--help"];
        Environment.CurrentDirectory = scratch;
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var stop = new CancellationTokenSource(Patience);
        var code = LatticeApp.Run(args, new() { Out = output, Error = () => new StringWriter(error.GetStringBuilder()) { NewLine = "\n" } }, stop.Token);
        Clear();
        var said = error.ToString();
        Must(Codes.Contains(code) || (code == ExitCode.Failed && said.Contains("System.IO.", StringComparison.Ordinal)), $"exit code {code}: {said}");
        if (code is ExitCode.WrongUse or ExitCode.Failed) Must(said.StartsWith("lattice: ", StringComparison.Ordinal), $"an error of another form: {said}");
        _ = new UTF8Encoding(false, true).GetCharCount(output.GetBuffer(), 0, args.Contains("arrow") || args.Contains("parquet") ? 0 : (int)output.Length);
    }

    /// <summary>Whether an argument could lead out of the folder, or to another program.</summary>
    private static bool Leaves(string argument) => argument.Contains('/', StringComparison.Ordinal) || argument.Contains("..", StringComparison.Ordinal) || argument.Contains("neo4j", StringComparison.Ordinal) || argument.StartsWith("--run", StringComparison.Ordinal);

    private void Clear()
    {
        foreach (var entry in new DirectoryInfo(scratch).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo folder) folder.Delete(recursive: true);
            else entry.Delete();
        }
    }
}
