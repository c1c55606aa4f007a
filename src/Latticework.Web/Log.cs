using Microsoft.Extensions.Logging;

namespace Latticework.Web;

/// <summary>What the server tells whoever runs it.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "{Path} failed")]
    public static partial void RequestFailed(ILogger logger, string path, Exception e);

    [LoggerMessage(2, LogLevel.Warning, "The store failed: {Message}")]
    public static partial void StoreFailed(ILogger logger, string message);

    [LoggerMessage(3, LogLevel.Warning, "{Path} took longer than {Limit} and was stopped")]
    public static partial void TooLong(ILogger logger, string path, TimeSpan limit);
}
