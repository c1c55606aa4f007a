namespace Latticework.Asking;

/// <summary>One question as each way of asking it is written, to be copied and run.</summary>
/// <param name="CommandLine">For a shell.</param>
/// <param name="Address">For HTTP: the whole address.</param>
/// <param name="Python">With <c>latticework.py</c>.</param>
/// <param name="CSharp">With the library; null where the library has the answer in another form.</param>
public sealed record Spellings(string CommandLine, string Address, string Python, string? CSharp)
{
    /// <summary>The folder that stands for the facts where they are not those that ship.</summary>
    public const string Folder = "my-facts";

    /// <summary>Writes an asking down.</summary>
    /// <param name="invocation">The asking.</param>
    /// <param name="server">The server's address: <c>http://127.0.0.1:8787</c>.</param>
    /// <param name="shipped">Whether the dataset is the one that ships; else it is taken from <see cref="Folder"/>.</param>
    /// <exception cref="ArgumentException">Something asked for does not exist.</exception>
    /// <exception cref="FormatException">A date is none.</exception>
    public static Spellings Of(QuestionInvocation invocation, string server, bool shipped)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var told = Told.Of(invocation);
        return new(CommandLineSpelling.Of(invocation, told, shipped), AddressSpelling.Of(invocation, told, server), PythonSpelling.Of(invocation, told, server), CSharpSpelling.Of(invocation, told, shipped));
    }
}
