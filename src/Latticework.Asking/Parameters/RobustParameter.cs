namespace Latticework.Asking;

/// <summary><c>--robust</c>: what of the answer survives.</summary>
internal static class RobustParameter
{
    public static Parameter Flag { get; } = Parameter.Flag("--robust", "what of each item survives without reported facts, without facts of a single page, without each publisher, and under each other reading");
}
