using System.Collections.Immutable;
using System.CommandLine;

namespace Latticework.Cli;

/// <summary>The options that say where facts come from, and how and where the answer is written.</summary>
internal sealed class OutputOptions
{
    private OutputOptions(ValueOption format, IEnumerable<string> formats, Func<OutputOptions, ImmutableArray<Option>> some)
    {
        Formats = [.. formats];
        Format = format;
        All = some(this);
    }

    /// <summary>Those of a question.</summary>
    public static OutputOptions Of(OutputParameters output) => new(
        ValueOption.Of(output.Format),
        output.Formats,
        o =>
        [
            o.Facts,
            o.Store,
            .. output.All.Where(p => !p.IsFlag).Select(p => p == output.Format ? o.Format : ValueOption.Of(p)),
            o.Target,
            .. output.HasFields ? [o.Citations] : Array.Empty<Option>(),
            .. output.All.Where(p => p.IsFlag).Select(p => CliCommand.Flag(p.Name, p.Description)),
        ]);

    /// <summary>Those of a list of faults.</summary>
    public static OutputOptions OfFaults() => Of(["text", "json"], o => [o.Format, o.Target]);

    /// <summary>Those of a report of what was done or would be.</summary>
    public static OutputOptions OfReports() => Of(["table", "json"], o => [o.Facts, o.Format, o.Target]);

    /// <summary>Where facts come from, for commands that write no answer.</summary>
    public static OutputOptions OfFacts() => new(new("--format", "", ""), [], o => [o.Facts]);

    /// <summary>Where facts come from, a Neo4j among it, for commands that write no answer of their own.</summary>
    public static OutputOptions OfStores() => new(new("--format", "", ""), [], o => [o.Facts, o.Store]);

    /// <summary>Those of a list of rows.</summary>
    public static OutputOptions OfRows() => Of(["table", "json", "csv", "markdown"], o => [o.Facts, o.Format, o.Target]);

    /// <summary>Where facts that were made go.</summary>
    public static OutputOptions OfMadeFacts() => new(new("--format", "", ""), [], o => [o.Target]);

    /// <summary>Those of a table for programs.</summary>
    public static OutputOptions OfTables() => Of(["csv", "arrow"], o => [o.Format, o.Target]);

    public ImmutableArray<string> Formats { get; }

    public ImmutableArray<Option> All { get; }

    public ValueOption Facts { get; } = new("--facts", "PATH", "a file or folder of facts instead of the shipped dataset; repeated, several are merged") { Repeats = true };

    public ValueOption Store { get; } = new("--store", "embedded|neo4j", "where the facts asked are: here, or in a Neo4j that lattice ingest has filled (default: embedded)") { Candidates = _ => Candidate.Of("embedded", "neo4j") };

    public ValueOption Format { get; }

    public ValueOption Target { get; } = new("--output", "FILE", "write to the file, wholly or not at all");

    public ValueOption Citations { get; } = new("--citations", "FILE", "with --format csv: the sources, one page a row");

    public string FormatOf(Invocation invocation)
    {
        var format = invocation.Text(Format) ?? Formats[0];
        return Formats.Contains(format) ? format : throw Unknown.Word(format, Format.Name, Formats);
    }

    private static OutputOptions Of(string[] formats, Func<OutputOptions, ImmutableArray<Option>> some) => new(
        new("--format", string.Join('|', formats), $"how the answer is written (default: {formats[0]})") { Candidates = _ => Candidate.Of(formats) },
        formats,
        some);
}
