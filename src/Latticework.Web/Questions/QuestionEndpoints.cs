using Latticework.Asking;
using Latticework.Facts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Latticework.Web;

/// <summary>Every question at <c>/api/NAME</c>.</summary>
internal static class QuestionEndpoints
{
    public static void MapQuestions(this IEndpointRouteBuilder routes, IEnumerable<QuestionCommand> questions, FactSet facts)
    {
        var desk = new QuestionDesk(facts, routes.ServiceProvider.GetRequiredService<TimeLimit>());
        foreach (var question in questions)
            routes.MapMethods($"/api/{question.Name}", [HttpMethods.Get, HttpMethods.Head], (Delegate)((HttpContext context) => desk.AnswerAsync(context, question)))
                .WithMetadata(question)
                .WithName(question.Name)
                .WithSummary(question.Summary)
                .RequireRateLimiting(WorkLimit.Policy);
    }
}
