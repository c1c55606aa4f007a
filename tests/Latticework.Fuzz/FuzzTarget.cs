namespace Latticework.Fuzz;

/// <summary>Something that takes bytes from anywhere, and what must hold of it whatever they are.</summary>
/// <param name="name">The name, which is also that of its folder in the corpus.</param>
/// <param name="cost">How many times as long as that of the quickest targets a case takes, roughly: so many times fewer are run.</param>
/// <param name="words">What mutations put in.</param>
internal abstract class FuzzTarget(string name, int cost, params string[] words)
{
    public string Name => name;

    public int Cost => cost;

    public string[] Words => words;

    /// <summary>Gives it the bytes.</summary>
    /// <exception cref="BrokenPropertyException">Something does not hold.</exception>
    public abstract void Run(byte[] input);

    protected static void Must(bool holds, string otherwise)
    {
        if (!holds) throw new BrokenPropertyException(otherwise);
    }

    /// <summary>A reason as a person is told it: there, in one line, without the insides of the program.</summary>
    protected static void MustBeAReason(string text)
    {
        Must(!string.IsNullOrWhiteSpace(text), "an error without a reason");
        Must(!text.AsSpan().ContainsAny('\n', '\r'), $"a reason of several lines: {text}");
        Must(!text.Contains("System.", StringComparison.Ordinal) && !text.Contains("LineNumber", StringComparison.Ordinal) && !text.Contains("Exception", StringComparison.Ordinal), $"a reason that speaks of the program: {text}");
        Must(!text.Any(char.IsControl), $"a control character in a reason: {text}");
    }

    /// <summary>The first line and what follows it.</summary>
    protected static (string First, byte[] Following) Parted(byte[] input)
    {
        var end = Array.IndexOf(input, (byte)'\n');
        return end < 0 ? (System.Text.Encoding.UTF8.GetString(input), []) : (System.Text.Encoding.UTF8.GetString(input.AsSpan(0, end)), input[(end + 1)..]);
    }
}
