
namespace Latticework.Asking;

/// <summary><c>--evidence</c>: whether each row names the facts behind its figures.</summary>
internal static class EvidenceParameter
{
    public static Parameter Create(string behind) => Parameter.Flag("--evidence", $"name the facts of {behind}");

    /// <summary>Whether the facts are asked for, by the flag or by field.</summary>
    public static bool IsAsked(QuestionInvocation invocation, Parameter evidence) =>
        invocation.Has(evidence) || invocation.Texts(invocation.Command.Output.Fields).Contains("facts");
}
