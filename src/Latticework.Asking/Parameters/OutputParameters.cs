using System.Collections.Immutable;

namespace Latticework.Asking;

/// <summary>The parameters that say how an answer is written.</summary>
public sealed class OutputParameters
{
    private OutputParameters(bool hasFields, bool hasRaw, params string[] formats)
    {
        (HasFields, Formats) = (hasFields, [.. formats]);
        Format = new("--format", string.Join('|', formats), $"how the answer is written (default: {formats[0]})") { Candidates = _ => Candidate.Of(formats) };
        All = [Format, .. hasFields ? [Fields] : Array.Empty<Parameter>(), .. hasRaw ? [Raw] : Array.Empty<Parameter>()];
    }

    /// <summary>Those of a question.</summary>
    internal static OutputParameters OfAnswers() => new(hasFields: true, hasRaw: true, "table", "json", "csv", "markdown", "arrow", "bibtex", "csl-json");

    /// <summary>Those of a panel, which statistical packages read.</summary>
    internal static OutputParameters OfPanels() => new(hasFields: true, hasRaw: false, "csv", "table", "json", "markdown", "arrow");

    /// <summary>Those of a list of sources.</summary>
    internal static OutputParameters OfSources() => new(hasFields: false, hasRaw: true, "text", "json", "csv", "markdown", "bibtex", "csl-json");

    /// <summary>The formats, the one that is taken unasked first.</summary>
    public ImmutableArray<string> Formats { get; }

    /// <summary>Which format.</summary>
    public Parameter Format { get; }

    /// <summary>Which fields of each item.</summary>
    public Parameter Fields { get; } = new("--fields", "FIELD,…", "only these fields of each item, in this order") { IsList = true };

    /// <summary>Whether CSV holds texts as they are.</summary>
    public Parameter Raw { get; } = Parameter.Flag("--raw", "with --format csv: texts as they are; otherwise one that a spreadsheet could take for a formula gets an apostrophe before it");

    /// <summary>Those that the question takes.</summary>
    public ImmutableArray<Parameter> All { get; }

    /// <summary>Whether items can be cut down to some fields.</summary>
    public bool HasFields { get; }

    /// <summary>The format asked for.</summary>
    /// <param name="invocation">Who asks.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public string FormatOf(QuestionInvocation invocation)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var format = invocation.Text(Format) ?? Formats[0];
        return Formats.Contains(format) ? format : throw Unknown.Word(format, Format.Name, Formats);
    }

    /// <summary>Whether CSV is to hold texts as they are.</summary>
    internal bool IsRaw(QuestionInvocation invocation, string format)
    {
        if (!invocation.Has(Raw)) return false;
        return format == "csv" ? true : throw new ArgumentException($"{Raw.Name} goes with --format csv; {format} has no formulas");
    }
}
