namespace Latticework.Web;

/// <summary>A request that is refused with a status of its own.</summary>
internal sealed class RefusedException(int status, string message) : Exception(message)
{
    public int Status => status;

    /// <summary>When it may be asked again; null where that would not help.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
