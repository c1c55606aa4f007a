using Latticework.Facts;
using Microsoft.Extensions.Logging;

namespace Latticework.Ingestion;

/// <summary>All that ingestion says in a log.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "the store equals {Source}: {Added} added, {Changed} changed, {Removed} removed, {Unchanged} unchanged facts in {Milliseconds} ms ({Hash})")]
    public static partial void Done(ILogger logger, string source, int added, int changed, int removed, int unchanged, long milliseconds, string hash);

    [LoggerMessage(2, LogLevel.Information, "watching {Source}; a full comparison every {Interval}")]
    public static partial void Watching(ILogger logger, string source, TimeSpan interval);

    [LoggerMessage(3, LogLevel.Warning, "{Kept}")]
    public static partial void Kept(ILogger logger, string kept);

    [LoggerMessage(4, LogLevel.Warning, "{Repaired} facts had been altered in the store, and are as in the files again")]
    public static partial void Repaired(ILogger logger, int repaired);

    [LoggerMessage(5, LogLevel.Error, "{Fault}")]
    public static partial void Fault(ILogger logger, FactDiagnostic fault);

    [LoggerMessage(6, LogLevel.Error, "the facts have faults ({Faults}); the store stays as it is until they are mended")]
    public static partial void FaultyFacts(ILogger logger, int faults);

    [LoggerMessage(7, LogLevel.Error, "{Reason}; next try in {Pause}")]
    public static partial void StoreFailed(ILogger logger, string reason, TimeSpan pause);

    [LoggerMessage(8, LogLevel.Warning, "waiting for another run that holds the store; one that was killed lets go within a minute")]
    public static partial void Waiting(ILogger logger);
}
