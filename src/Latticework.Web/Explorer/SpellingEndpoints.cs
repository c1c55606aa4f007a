using Latticework.Asking;
using Latticework.Facts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Latticework.Web;

/// <summary>Every question at <c>/api/explorer/spellings/NAME</c>: told as <c>/api/NAME</c> is, it says how the command line, HTTP, Python and C# ask the same.</summary>
internal static class SpellingEndpoints
{
    public static void MapSpellings(this IEndpointRouteBuilder routes, FactSet facts)
    {
        var shipped = new Lazy<bool>(() => EmbeddedFactStore.Shipped().Hash == facts.Hash);
        foreach (var name in QuestionTable.Names)
        {
            var question = QuestionTable.Find(name)!;
            routes.MapMethods($"/api/explorer/spellings/{name}", [HttpMethods.Get, HttpMethods.Head], (Delegate)AnswerAsync)
                .WithMetadata(new ExplorerParameters($"explorer/spellings/{name}", question.Operands, [.. question.Parameters]))
                .WithName($"explorer-spellings-{name}")
                .WithSummary($"how the command line, HTTP, Python and C# ask for {question.Summary}");

            Task AnswerAsync(HttpContext context)
            {
                var told = NamedArguments.Read(question, QueryArguments.Told(context.Request.Query));
                var spellings = Spellings.Of(told.Ask(question, () => facts, context.RequestAborted), $"{context.Request.Scheme}://{context.Request.Host}", shipped.Value);
                return JsonPage.WriteAsync(context, writer =>
                {
                    writer.WriteString("cli", spellings.CommandLine);
                    writer.WriteString("http", spellings.Address);
                    if (spellings.CSharp is { } csharp) writer.WriteString("csharp", csharp);
                    writer.WriteString("python", spellings.Python);
                });
            }
        }
    }
}
