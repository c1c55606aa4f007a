using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Latticework.Web;

/// <summary>Refuses requests that are longer than any question.</summary>
internal static class RequestBounds
{
    public static void UseRequestBounds(this IApplicationBuilder app, WebOptions options) => app.Use((context, next) =>
    {
        var length = context.Request.QueryString.Value?.Length ?? 0;
        if (length > options.QueryLength)
            return Problem.WriteAsync(context, StatusCodes.Status414UriTooLong, string.Create(CultureInfo.InvariantCulture, $"the query has {length} characters; {options.QueryLength} are the most"));
        return next(context);
    });
}
