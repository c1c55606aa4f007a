using System.Globalization;
using Latticework.Neo4j;

namespace Latticework.Cli;

/// <summary>A line on the terminal that tells how far a load has come, or that it waits. Nothing where nobody looks.</summary>
internal sealed class IngestProgress : IProgress<StoreProgress>, IDisposable
{
    private readonly Lock writing = new();
    private readonly CliHost? host;
    private bool shown;

    public IngestProgress(Invocation invocation)
    {
        if (!invocation.Host.ErrorIsTerminal || invocation.Quiet) return;
        host = invocation.Host;
    }

    public void Report(StoreProgress value) => Show(string.Create(CultureInfo.InvariantCulture, $"{value.Done} of {value.Total} facts sent"));

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        lock (writing)
        {
            if (shown) Write("");
            shown = false;
        }
    }

    public void Dispose() => Clear();

    /// <summary>Tells that another run holds the graph.</summary>
    public void Wait() => Show("waiting for another run that holds the graph; one that was killed lets go within a minute");

    private void Show(string text)
    {
        lock (writing)
        {
            shown = true;
            Write(text);
        }
    }

    private void Write(string text)
    {
        if (host is null) return;
        try
        {
            using var error = host.Error();
            error.Write($"\r{text}\e[K");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Standard error is closed: nobody looks.
        }
    }
}
