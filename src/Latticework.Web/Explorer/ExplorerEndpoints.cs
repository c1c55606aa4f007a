using System.Collections.Immutable;
using Latticework.Asking;
using Latticework.Facts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Latticework.Web;

/// <summary>What the explorer asks beside the questions: the network of all days, the names to search, facts to the letter.</summary>
internal static class ExplorerEndpoints
{
    /// <summary>The most facts that one request names.</summary>
    private const int MostFacts = 250;

    public static void MapExplorerData(this IEndpointRouteBuilder routes, FactSet facts)
    {
        var limit = routes.ServiceProvider.GetRequiredService<TimeLimit>();
        var places = new Lazy<ImmutableArray<Placed>>(() => Places.Of(facts));
        var scope = ScopeParameters.OfAllDays();
        Map("network", "the network of all days: nations with their places in a picture, and each fact that can tie with who takes part in it when", [], scope.All,
            (given, stop) => NetworkJson.Of(facts, given.Scope(scope), places.Value, stop));
        Map("names", "nations, forums, exercise series and persons by name", [], [], (_, stop) => NamesJson.Of(facts, stop));
        Map("facts", "facts to the letter, as the dataset holds them", [new("ids", "fact ids", "acsa-jpn-nzl-2025") { Least = 1, Most = MostFacts }], [],
            (given, stop) => FactsJson.Of(facts, given.Operands, stop));

        void Map(string name, string summary, ImmutableArray<Operand> about, ImmutableArray<Parameter> told, Func<NamedArguments, CancellationToken, byte[]> page)
        {
            var parameters = new ExplorerParameters($"explorer/{name}", about, told);
            routes.MapMethods($"/api/explorer/{name}", [HttpMethods.Get, HttpMethods.Head], (Delegate)AnswerAsync)
                .WithMetadata(parameters)
                .WithName($"explorer-{name}")
                .WithSummary(summary)
                .RequireRateLimiting(WorkLimit.Policy);

            Task AnswerAsync(HttpContext context)
            {
                var given = parameters.Read(context.Request.Query);
                var tag = EntityTag.Of(facts.Hash, parameters.Name, context.Request.QueryString.Value ?? "");
                return EntityTag.Matches(context.Request, tag)
                    ? PageBytes.WriteTaggedAsync(context, "application/json", default, tag)
                    : PackedPage.Of("application/json", limit.Within(context, parameters.Name, stop => page(given, stop)), tag).WriteAsync(context);
            }
        }
    }
}
