using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Latticework.Web;

/// <summary>What tells one answer from another: the dataset's hash, the question with its query, the format, and the version of the program.</summary>
internal static class EntityTag
{
    private const int Bytes = 18;

    private static readonly string Version = typeof(EntityTag).Assembly.ManifestModule.ModuleVersionId.ToString();

    public static EntityTagHeaderValue Of(params ReadOnlySpan<string> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Version}\n{string.Join('\n', parts)}"));
        return new($"\"{Base64Url.EncodeToString(hash.AsSpan(0, Bytes))}\"");
    }

    /// <summary>Whether the request has this answer already.</summary>
    public static bool Matches(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var held) && held.Any(h => h.Tag == "*" || h.Compare(tag, useStrongComparison: false));
}
