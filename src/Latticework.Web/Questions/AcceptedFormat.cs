using Latticework.Asking;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Latticework.Web;

/// <summary>The format of an answer: that of <c>format=</c>, else the best that Accept names, else the first that a program reads.</summary>
internal static class AcceptedFormat
{
    public static string Of(HttpRequest request, QuestionCommand question)
    {
        var output = question.Output;
        if (request.Query.TryGetValue(output.Format.Key, out var asked) && asked is [{ Length: > 0 } named])
            return output.Formats.Contains(named) ? named : throw Unknown.Word(named, output.Format.Name, output.Formats);
        string[] offered = [.. output.Formats.Where(f => f is not ("table" or "text")), .. output.Formats.Where(f => f is "table" or "text")];
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted) || accepted.Count == 0) return offered[0];
        foreach (var type in accepted.Where(a => a.Quality is not 0).OrderByDescending(a => a.Quality ?? 1).ThenBy(a => a.MatchesAllTypes ? 2 : a.MatchesAllSubTypes ? 1 : 0))
            if (offered.FirstOrDefault(f => new MediaTypeHeaderValue(MediaTypes.Bare(f)).IsSubsetOf(new MediaTypeHeaderValue(type.MediaType))) is { } format)
                return format;
        throw new RefusedException(StatusCodes.Status406NotAcceptable, $"Accept '{request.Headers.Accept}' names no format of {question.Name}; write one of: {string.Join(", ", offered.Select(MediaTypes.Bare).Distinct())}");
    }
}
