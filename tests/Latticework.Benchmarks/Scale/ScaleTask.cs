namespace Latticework.Benchmarks;

/// <summary>Something that <c>lattice</c> is asked to do with datasets of several sizes.</summary>
/// <param name="Group">What it belongs to: a line of the plot.</param>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Arguments">The arguments; <c>FACTS</c> stands for the folder of facts, <c>CHANGED</c> for that with ten changed, <c>OUT</c> for a folder to write to.</param>
internal sealed record ScaleTask(string Group, string Name, string Arguments)
{
    /// <summary>The arguments for a size.</summary>
    public IEnumerable<string> For(string folder) => Arguments.Split(' ').Select(word => word
        .Replace("FACTS", Path.Combine(folder, "facts"), StringComparison.Ordinal)
        .Replace("CHANGED", Path.Combine(folder, "changed"), StringComparison.Ordinal)
        .Replace("OUT", Path.Combine(folder, "out"), StringComparison.Ordinal)
        .Replace('_', ' '));
}
