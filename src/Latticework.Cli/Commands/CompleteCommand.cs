using Latticework.Facts;

namespace Latticework.Cli;

/// <summary><c>complete -- WORD …</c>: what may stand in place of the last of the words, one a line, with its meaning after a tab.</summary>
internal static class CompleteCommand
{
    public const string Name = "complete";

    public static CliCommand Create() => new(Name)
    {
        Usage = "-- WORD …",
        Examples = ["complete -- partners --as"],
        Run = invocation =>
        {
            var lines = Candidates(invocation.Operands, () => invocation.Facts).Select(c => c.Meaning is null ? c.Value : $"{c.Value}\t{c.Meaning}");
            OutputTarget.ToStandardOutput(invocation.Host, string.Concat(lines.Select(l => l + "\n")));
            return ExitCode.Done;
        },
    };

    private static IEnumerable<Candidate> Candidates(IReadOnlyList<string> words, Func<FactSet> facts)
    {
        var current = words is [] ? "" : words[^1];
        if (words.Count < 2) return Begun(current, CommandTable.Names.Select(n => new Candidate(n, CommandTable.SummaryOf(n))));
        if (!CommandTable.Names.Contains(words[0])) return [];
        var command = CommandTable.Make(words[0]);
        var options = command.Options.OfType<ValueOption>().ToList();
        if (options.Find(o => o.Name == words[^2]) is { } option) return Values(current, option, facts);
        if (current.IndexOf('=', StringComparison.Ordinal) is var equals and > 0 && options.Find(o => o.Name == current[..equals]) is { } joined)
            return Values(current[(equals + 1)..], joined, facts).Select(c => c with { Value = $"{joined.Name}={c.Value}" });
        if (current.StartsWith('-'))
            return Begun(current, command.Options.Where(o => o.Name != "-h").Select(o => new Candidate(o.Name, o.Description)).OrderBy(c => c.Value, StringComparer.Ordinal));
        return command.Candidates is { } operands ? Begun(current, operands(facts())) : [];
    }

    private static IEnumerable<Candidate> Values(string current, ValueOption option, Func<FactSet> facts)
    {
        if (option.Candidates is not { } values) return [];
        var comma = option.IsList ? current.LastIndexOf(',') + 1 : 0;
        var (before, last) = (current[..comma], current[comma..]);
        var taken = before.Split(',');
        return Begun(last, values(facts()).Where(c => !taken.Contains(c.Value))).Select(c => c with { Value = before + c.Value });
    }

    /// <summary>The candidates that begin so, whatever the case; those of lesser use only once something is written.</summary>
    private static IEnumerable<Candidate> Begun(string text, IEnumerable<Candidate> candidates) => candidates
        .Where(c => c.Value.StartsWith(text, StringComparison.OrdinalIgnoreCase) && (text.Length > 0 || !c.OnceBegun))
        .DistinctBy(c => c.Value);
}
