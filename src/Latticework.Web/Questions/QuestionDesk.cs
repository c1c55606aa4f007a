using Latticework.Asking;
using Latticework.Facts;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Latticework.Web;

/// <summary>Takes a request for a question, answers it, and stops where the answer is no longer wanted or takes too long.</summary>
internal sealed class QuestionDesk(FactSet facts, TimeLimit limit)
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

    private (string Type, ReadOnlyMemory<byte> Bytes) Answer(HttpContext context, QuestionCommand question, string format) => limit.Within<(string, ReadOnlyMemory<byte>)>(context, question.Name, stop =>
    {
        var query = QueryArguments.Read(context.Request.Query, question, format);
        var reply = question.Answer(query.Arguments.Ask(question, () => facts, open.Open, stop));
        return query.WantsCitations ? (MediaTypes.Of("csv"), reply.Citations(query.Arguments.Has(question.Output.Raw))) : (MediaTypes.Of(reply.Format), reply.Bytes);
    });
}
