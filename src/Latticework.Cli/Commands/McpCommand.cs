namespace Latticework.Cli;

/// <summary><c>mcp</c>.</summary>
internal static class McpCommand
{
    public static CliCommand Create()
    {
        var facts = new ValueOption("--facts", "PATH", "a file or folder of facts instead of the shipped dataset; repeated, several are merged") { Repeats = true };
        return new("mcp")
        {
            Usage = "",
            Most = 0,
            Remark = "Speaks the Model Context Protocol over standard input and output: each question is a tool that only reads, each result holds its citations. An assistant is told to start 'lattice mcp'.",
            Examples = ["mcp"],
            Own = [facts],
            Run = invocation => Assisting.Run(invocation, invocation.FactsOf(facts)),
        };
    }
}
