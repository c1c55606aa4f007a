namespace Latticework.Facts;

/// <summary>How large what is read may be. Real records are below 20 KiB and six levels deep.</summary>
internal static class ReadingLimits
{
    /// <summary>Most bytes of a file that is no JSON Lines; a larger one is refused without being read.</summary>
    public const int FileBytes = 64 * 1024 * 1024;

    /// <summary>Most bytes of a fact or registry entry.</summary>
    public const int RecordBytes = 1024 * 1024;

    /// <summary>Most objects and lists inside each other, the record itself counted.</summary>
    public const int Depth = 16;

    /// <summary>Most faults told of one record.</summary>
    public const int FaultsOfRecord = 20;
}
