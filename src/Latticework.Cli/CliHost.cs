namespace Latticework.Cli;

/// <summary>Where a run of the program writes, and what it may know of its surroundings.</summary>
internal sealed class CliHost
{
    /// <summary>Results go here.</summary>
    public required Stream Out { get; init; }

    /// <summary>All that is no result goes here.</summary>
    public required Func<TextWriter> Error { get; init; }

    /// <summary>Whether a person sees the results on a terminal.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether a person sees on a terminal what is no result.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The terminal's number of columns; null where lines may be of any length.</summary>
    public Func<int?> Width { get; init; } = () => null;

    /// <summary>The value of an environment variable.</summary>
    public Func<string, string?> Environment { get; init; } = _ => null;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
