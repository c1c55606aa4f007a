using System.Collections.Immutable;

namespace Latticework.Asking;

/// <summary>The parameters that say how an answer is written.</summary>
public sealed class OutputParameters
{
    private OutputParameters(bool hasFields, params string[] formats)
    {
        Formats = [.. formats];
        Format = new("--format", string.Join('|', formats), $"how the answer is written (default: {formats[0]})") { Candidates = _ => Candidate.Of(formats) };
        All = hasFields ? [Format, Fields] : [Format];
    }

    /// <summary>Those of a question.</summary>
    internal static OutputParameters OfAnswers() => new(hasFields: true, "table", "json", "csv", "markdown");

    /// <summary>Those of a panel, which statistical packages read.</summary>
    internal static OutputParameters OfPanels() => new(hasFields: true, "csv", "table", "json", "markdown");

    /// <summary>Those of a list of sources.</summary>
    internal static OutputParameters OfSources() => new(hasFields: false, "text", "json", "csv", "markdown", "bibtex", "csl-json");

    /// <summary>The formats, the one that is taken unasked first.</summary>
    public ImmutableArray<string> Formats { get; }

    /// <summary>Which format.</summary>
    public Parameter Format { get; }

    /// <summary>Which fields of each item.</summary>
    public Parameter Fields { get; } = new("--fields", "FIELD,…", "only these fields of each item, in this order") { IsList = true };

    /// <summary>Those that the question takes.</summary>
    public ImmutableArray<Parameter> All { get; }

    /// <summary>Whether items can be cut down to some fields.</summary>
    public bool HasFields => All.Length > 1;

    /// <summary>The format asked for.</summary>
    /// <param name="invocation">Who asks.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public string FormatOf(QuestionInvocation invocation)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var format = invocation.Text(Format) ?? Formats[0];
        return Formats.Contains(format) ? format : throw Unknown.Word(format, Format.Name, Formats);
    }
}
