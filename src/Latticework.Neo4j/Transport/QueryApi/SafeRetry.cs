using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Latticework.Neo4j;

/// <summary>Sends a request again where that is safe: it was marked so, and the connection failed or the server asks for patience.</summary>
internal static class SafeRetry
{
    private const int Times = 3;

    private static readonly HttpRequestOptionsKey<bool> _allowed = new("Latticework.Neo4j.SafeRetry");

    public static void Allow(HttpRequestMessage request) => request.Options.Set(_allowed, true);

    public static HttpMessageHandler Around(HttpMessageHandler inner, TimeProvider time)
    {
        var pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = Times,
                Delay = TimeSpan.FromMilliseconds(200),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = async attempt => IsAllowed(attempt.Context) && await MayPassAsync(attempt.Outcome, attempt.Context.CancellationToken).ConfigureAwait(false),
            })
            .Build();
        return new ResilienceHandler(pipeline) { InnerHandler = inner };
    }

    private static bool IsAllowed(ResilienceContext context) =>
        context.GetRequestMessage() is { } request && request.Options.TryGetValue(_allowed, out var allowed) && allowed;

    private static async ValueTask<bool> MayPassAsync(Outcome<HttpResponseMessage> outcome, CancellationToken cancellationToken)
    {
        if (outcome.Exception is not null) return outcome.Exception is HttpRequestException;
        var response = outcome.Result!;
        if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout) return true;
        if (response.IsSuccessStatusCode) return false;
        await response.Content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return text.Contains("\"Neo.TransientError.", StringComparison.Ordinal) && !text.Contains("Memory", StringComparison.Ordinal);
    }
}
