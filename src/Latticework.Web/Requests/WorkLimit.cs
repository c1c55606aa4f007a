using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Latticework.Web;

/// <summary>So many questions at a time, so many waiting; the next is told when to come again.</summary>
internal static class WorkLimit
{
    public const string Policy = "work";

    public static void AddWorkLimit(this IServiceCollection services, WebOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.AddConcurrencyLimiter(Policy, work =>
        {
            work.PermitLimit = options.Concurrency;
            work.QueueLimit = options.Waiting;
            work.QueueProcessingOrder = QueueProcessingOrder.OldestFirst;
        });
        limiter.OnRejected = (rejected, _) => new(Problem.WriteAsync(
            rejected.HttpContext,
            StatusCodes.Status503ServiceUnavailable,
            $"{options.Concurrency} questions are being answered and {options.Waiting} wait; ask again in a second",
            TimeSpan.FromSeconds(1)));
    });
}
