using Latticework.Facts;

namespace Latticework.Faults;

/// <summary>An ingestion that a fault has met.</summary>
/// <param name="Set">What it was to bring.</param>
/// <param name="At">How many bytes it had sent.</param>
/// <param name="Code">With which exit code it ended.</param>
/// <param name="Said">What it said to that.</param>
internal sealed record Strike(FactSet Set, long At, int Code, string Said)
{
    /// <summary>Faults, and that it ended with another code than those allowed, if it did.</summary>
    public IReadOnlyList<string> With(IReadOnlyList<string> faults, params ReadOnlySpan<int> allowed) =>
        allowed.Contains(Code) ? faults : [.. faults, $"it ended with {Code}: {Said}"];
}
