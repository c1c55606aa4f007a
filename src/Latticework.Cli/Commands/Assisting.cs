using Latticework.Facts;
using Latticework.Mcp;

namespace Latticework.Cli;

/// <summary>The run of an assistant's tools: it is apart from its command, so that no other command loads the protocol.</summary>
internal static class Assisting
{
    public static int Run(Invocation invocation, FactSet facts)
    {
        try
        {
            McpService.RunAsync(facts, Console.OpenStandardInput(), invocation.Host.Out, invocation.CancellationToken).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (invocation.CancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }

        return ExitCode.Done;
    }
}
