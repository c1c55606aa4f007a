using System.Globalization;
using Latticework.Asking;
using Latticework.Facts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Latticework.Web;

/// <summary>Takes a request for a question, answers it, and stops where the answer is no longer wanted or takes too long.</summary>
internal sealed class QuestionDesk(FactSet facts, WebOptions options, TimeProvider time, ILogger log)
{
    private readonly OpenLattices open = new();

    public async Task AnswerAsync(HttpContext context, QuestionCommand question)
    {
        var format = AcceptedFormat.Of(context.Request, question);
        var tag = EntityTag.Of(facts.Hash, question.Name, context.Request.QueryString.Value ?? "", format);
        var headers = context.Response.Headers;
        headers.ETag = tag.ToString();
        headers.CacheControl = "no-cache";
        headers.Vary = HeaderNames.Accept;
        if (EntityTag.Matches(context.Request, tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var (type, bytes) = Answer(context, question, format);
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }

    private (string Type, ReadOnlyMemory<byte> Bytes) Answer(HttpContext context, QuestionCommand question, string format)
    {
        using var late = new CancellationTokenSource(options.TimeLimit, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(late.Token, context.RequestAborted);
        try
        {
            var query = QueryArguments.Read(context.Request.Query, question, format);
            var reply = question.Answer(query.Arguments.Ask(question, () => facts, open.Open, stop.Token));
            return query.WantsCitations ? (MediaTypes.Of("csv"), reply.Citations(query.Arguments.Has(question.Output.Raw))) : (MediaTypes.Of(reply.Format), reply.Bytes);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            Log.TooLong(log, context.Request.Path, options.TimeLimit);
            throw new RefusedException(StatusCodes.Status503ServiceUnavailable, string.Create(CultureInfo.InvariantCulture, $"{question.Name} took longer than {options.TimeLimit.TotalSeconds} s and was stopped; ask for less, or start with --time-limit to allow more")) { RetryAfter = options.TimeLimit };
        }
    }
}
