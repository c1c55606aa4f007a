using System.Collections.Immutable;

namespace Latticework.Asking;

/// <summary>An asking with <c>latticework.py</c>.</summary>
internal static class PythonSpelling
{
    public static string Of(QuestionInvocation invocation, Told told, string server) => $"""
        from latticework import Lattice

        lattice = Lattice({Literal.Of(server)})
        answer = lattice.answer({string.Join(", ", Arguments(invocation, told))})
        for item in answer["items"]:
            print(item)
        """;

    private static IEnumerable<string> Arguments(QuestionInvocation invocation, Told told) =>
    [
        Literal.Of(invocation.Command.Name),
        .. told.About.Select(a => Named(a.Operand.Key.ToLowerInvariant(), Value(a.Values, a.Operand.IsList))),
        .. told.Given.Select(g => Named(g.Parameter.Name[2..].Replace('-', '_'), g.Parameter.IsFlag ? "True" : Value(g.Values, g.Parameter.IsList || g.Parameter.Repeats))),
    ];

    // The one name of ours that Python keeps for itself.
    private static string Named(string name, string value) => name == "from" ? $$"""**{"from": {{value}}}""" : $"{name}={value}";

    private static string Value(ImmutableArray<string> values, bool isList) => isList ? $"[{string.Join(", ", values.Select(Literal.Of))}]" : Literal.Of(values[0]);
}
