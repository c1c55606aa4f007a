using System.Collections.Immutable;

namespace Latticework.Asking;

/// <summary>What an asking was told, part by part, in the order of the question's own list.</summary>
/// <param name="About">Each operand that has a value, with its values.</param>
/// <param name="Given">Each parameter that is given, with its values; for a flag, none.</param>
internal sealed record Told(ImmutableArray<(Operand Operand, ImmutableArray<string> Values)> About, ImmutableArray<(Parameter Parameter, ImmutableArray<string> Values)> Given)
{
    public static Told Of(QuestionInvocation invocation) => new(
        [.. Operands(invocation)],
        [.. invocation.Command.Parameters.Where(invocation.Has).Select(p => (p, p.IsFlag ? [] : invocation.Texts(p).ToImmutableArray()))]);

    private static IEnumerable<(Operand Operand, ImmutableArray<string> Values)> Operands(QuestionInvocation invocation)
    {
        IEnumerable<string> left = invocation.Operands;
        foreach (var operand in invocation.Command.Operands)
        {
            var values = left.Take(operand.Most).ToImmutableArray();
            left = left.Skip(operand.Most);
            if (values is not []) yield return (operand, operand.IsText ? [string.Join(' ', values)] : values);
        }
    }
}
