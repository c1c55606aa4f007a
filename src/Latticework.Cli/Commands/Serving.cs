using Latticework.Facts;
using Latticework.Web;

namespace Latticework.Cli;

/// <summary>The run of a server: it is apart from its command, so that no other command loads a web server.</summary>
internal static class Serving
{
    public static int Run(Invocation invocation, FactSet facts, WebOptions options)
    {
        using var log = new ErrorLog(invocation.Host, invocation.Has(invocation.Command.Verbose));
        try
        {
            WebServer.RunAsync(facts, options, log, addresses => Started(invocation, addresses), invocation.CancellationToken).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (invocation.CancellationToken.IsCancellationRequested)
        {
            // Told to end before it had begun.
        }

        return ExitCode.Done;
    }

    private static void Started(Invocation invocation, IReadOnlyCollection<string> addresses)
    {
        if (invocation.Quiet) return;
        foreach (var address in addresses) ErrorText.Write(invocation.Host, $"lattice: answering at {address}; open it in a browser, or see {address}/api for the reference; Ctrl+C ends it");
    }
}
