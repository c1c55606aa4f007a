using Latticework.Asking;
using Latticework.Facts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Latticework.Web;

/// <summary>Tells each request that cannot be answered why, and what to ask instead.</summary>
internal static class Refusals
{
    public static void UseRefusals(this IApplicationBuilder app)
    {
        var log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("Latticework.Web");
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (!context.Response.HasStarted)
            {
                await RefuseAsync(context, e, log).ConfigureAwait(false);
                return;
            }

            if (!context.Response.HasStarted) await ExplainAsync(context).ConfigureAwait(false);
        });
    }

    private static Task RefuseAsync(HttpContext context, Exception e, ILogger log)
    {
        switch (e)
        {
            case RefusedException refused:
                return Problem.WriteAsync(context, refused.Status, refused.Message, refused.RetryAfter);
            case BadHttpRequestException bad:
                return Problem.WriteAsync(context, bad.StatusCode, bad.Message);
            case var wrong when WrongUse.Is(wrong):
                return Problem.WriteAsync(context, StatusCodes.Status400BadRequest, ParameterKey.In(wrong.Message).ReplaceLineEndings(" "));
            case FactStoreException:
                Log.StoreFailed(log, e.Message);
                return Problem.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, e.Message.ReplaceLineEndings(" "), TimeSpan.FromSeconds(5));
            default:
                Log.RequestFailed(log, context.Request.Path, e);
                return Problem.WriteAsync(context, StatusCodes.Status500InternalServerError, "this could not be answered; the server's log says why");
        }
    }

    private static Task ExplainAsync(HttpContext context) => context.Response switch
    {
        { StatusCode: StatusCodes.Status404NotFound, ContentLength: null } => Problem.WriteAsync(context, StatusCodes.Status404NotFound, Missing(context.Request.Path)),
        { StatusCode: StatusCodes.Status405MethodNotAllowed } => Problem.WriteAsync(context, StatusCodes.Status405MethodNotAllowed, $"{context.Request.Method} is not done here; nothing can be changed, ask with GET"),
        _ => Task.CompletedTask,
    };

    private static string Missing(PathString path) => path.StartsWithSegments("/api", StringComparison.Ordinal, out var rest) && rest.Value is ['/', _, ..]
        ? Unknown.Question(rest.Value[1..], QuestionTable.Names).Message
        : $"no page '{path}'; the questions are at /api/NAME, their reference at /api";
}
