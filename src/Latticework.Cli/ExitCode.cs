namespace Latticework.Cli;

/// <summary>What the program tells its caller at the end.</summary>
internal static class ExitCode
{
    /// <summary>Done; an empty answer is an answer.</summary>
    public const int Done = 0;

    /// <summary>Failed for a cause not named here.</summary>
    public const int Failed = 1;

    /// <summary>Wrong use: an unknown command, option, nation, id, date or reading.</summary>
    public const int WrongUse = 2;

    /// <summary>The facts have faults.</summary>
    public const int FaultyFacts = 3;

    /// <summary>The store could not be reached, or refused.</summary>
    public const int Store = 4;

    /// <summary>A difference was found by a command that only looks.</summary>
    public const int Difference = 10;

    /// <summary>Interrupted by the user.</summary>
    public const int Interrupted = 130;
}
