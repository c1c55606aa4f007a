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
    public static void MapQuestions(this IEndpointRouteBuilder routes, IEnumerable<QuestionCommand> questions, FactSet facts, WebOptions options)
    {
        var services = routes.ServiceProvider;
        var desk = new QuestionDesk(
            facts,
            options,
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILoggerFactory>().CreateLogger("Latticework.Web"));
        foreach (var question in questions)
            routes.MapMethods($"/api/{question.Name}", [HttpMethods.Get, HttpMethods.Head], (Delegate)((HttpContext context) => desk.AnswerAsync(context, question)))
                .WithMetadata(question)
                .WithName(question.Name)
                .WithSummary(question.Summary)
                .RequireRateLimiting(WorkLimit.Policy);
    }
}
