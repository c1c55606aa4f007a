using Microsoft.Extensions.Logging;

namespace Latticework.Cli;

/// <summary>Warnings and failures of a service, told on standard error in a line each.</summary>
internal sealed class ErrorLog(CliHost host, bool verbose) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Warning and not LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel)) return;
        var cause = exception is null ? "" : verbose ? $": {exception}" : $": {exception.Message.ReplaceLineEndings(" ")}; add --verbose to see where";
        ErrorText.Write(host, $"lattice: {formatter(state, exception)}{cause}");
    }

    public void Dispose()
    {
    }
}
