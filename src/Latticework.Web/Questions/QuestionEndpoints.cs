using Latticework.Asking;
using Latticework.Facts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Latticework.Web;

/// <summary>Every question at <c>/api/NAME</c>.</summary>
internal static class QuestionEndpoints
{
    public static void MapQuestions(this IEndpointRouteBuilder routes, FactSet facts, WebOptions options)
    {
        var services = routes.ServiceProvider;
        var desk = new QuestionDesk(
            facts,
            options,
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILoggerFactory>().CreateLogger("Latticework.Web"));
        foreach (var name in QuestionTable.Names)
        {
            var question = QuestionTable.Find(name)!;
            routes.MapMethods($"/api/{name}", [HttpMethods.Get, HttpMethods.Head], (Delegate)((HttpContext context) => desk.AnswerAsync(context, question)))
                .WithMetadata(question)
                .WithName(name)
                .WithSummary(question.Summary)
                .RequireRateLimiting(WorkLimit.Policy);
        }
    }
}
