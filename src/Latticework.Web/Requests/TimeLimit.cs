using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Latticework.Web;

/// <summary>Stops work that takes too long, or whose client has gone.</summary>
internal sealed class TimeLimit(WebOptions options, TimeProvider time, ILoggerFactory logs)
{
    private readonly ILogger log = logs.CreateLogger("Latticework.Web");

    /// <summary>What work gives, if it ends in time.</summary>
    /// <param name="context">The request that it is done for.</param>
    /// <param name="name">What was asked, as a refusal names it.</param>
    /// <param name="work">The work; its token is cancelled where it is no longer wanted.</param>
    /// <exception cref="RefusedException">It took too long.</exception>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public T Within<T>(HttpContext context, string name, Func<CancellationToken, T> work)
    {
        using var late = new CancellationTokenSource(options.TimeLimit, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(late.Token, context.RequestAborted);
        try
        {
            return work(stop.Token);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            Log.TooLong(log, context.Request.Path, options.TimeLimit);
            throw new RefusedException(StatusCodes.Status503ServiceUnavailable, string.Create(CultureInfo.InvariantCulture, $"{name} took longer than {options.TimeLimit.TotalSeconds} s and was stopped; ask for less, or start with --time-limit to allow more")) { RetryAfter = options.TimeLimit };
        }
    }
}
