using System.CommandLine;

namespace Latticework.Cli;

/// <summary><c>--evidence</c>: whether each row names the facts behind its figures.</summary>
internal static class EvidenceOption
{
    public static Option<bool> Create(string behind) => CliCommand.Flag("--evidence", $"name the facts of {behind}");

    /// <summary>Whether the facts are asked for, by the flag or by field.</summary>
    public static bool IsAsked(Invocation invocation, Option<bool> evidence) =>
        invocation.Has(evidence) || invocation.Texts(invocation.Command.Output!.Fields).Contains("facts");
}
