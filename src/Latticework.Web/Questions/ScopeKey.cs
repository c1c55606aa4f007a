using System.Text.Json;
using Latticework.Query;

namespace Latticework.Web;

/// <summary>A scope as text: the same for the same scope, whatever a scope comes to hold.</summary>
internal static class ScopeKey
{
    public static string Of(RelationScope scope) => JsonSerializer.Serialize(scope);
}
