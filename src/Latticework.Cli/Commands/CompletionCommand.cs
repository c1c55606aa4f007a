namespace Latticework.Cli;

/// <summary><c>completion bash|zsh|fish|pwsh</c>.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static CliCommand Create() => new("completion")
    {
        Usage = "bash|zsh|fish|pwsh",
        Remark = "For bash: source <(lattice completion bash). For zsh: the same with zsh, after compinit. For fish: lattice completion fish | source. For PowerShell: lattice completion pwsh | Out-String | Invoke-Expression.",
        Least = 1,
        Most = 1,
        Candidates = _ => Candidate.Of(Shells),
        Examples = ["completion bash"],
        Run = Run,
    };

    private static int Run(Invocation invocation)
    {
        var shell = invocation.Operands[0];
        if (!Shells.Contains(shell)) throw Unknown.Word(shell, "completion", Shells);
        using var script = typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion/lattice.{shell}")!;
        using var reader = new StreamReader(script);
        OutputTarget.ToStandardOutput(invocation.Host, reader.ReadToEnd());
        return ExitCode.Done;
    }
}
