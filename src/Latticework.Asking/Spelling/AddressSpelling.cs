namespace Latticework.Asking;

/// <summary>An asking as an address of the HTTP API.</summary>
internal static class AddressSpelling
{
    public static string Of(QuestionInvocation invocation, Told told, string server)
    {
        IEnumerable<string> query =
        [
            .. told.About.Select(a => Pair(a.Operand.Key, a.Values)),
            .. told.Given.SelectMany(g => g.Parameter.IsFlag ? [$"{g.Parameter.Key}=true"] : g.Parameter.IsList ? [Pair(g.Parameter.Key, g.Values)] : g.Values.Select(value => Pair(g.Parameter.Key, [value]))),
        ];
        return $"{server}/api/{invocation.Command.Name}{string.Concat(query.Select((pair, i) => (i == 0 ? '?' : '&') + pair))}";
    }

    private static string Pair(string key, IEnumerable<string> values) => $"{key}={string.Join(',', values.Select(Uri.EscapeDataString))}";
}
