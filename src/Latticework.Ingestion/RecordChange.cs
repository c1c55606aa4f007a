namespace Latticework.Ingestion;

/// <summary>What would happen to a record.</summary>
public enum RecordChange
{
    /// <summary>The store lacks it.</summary>
    Added,

    /// <summary>It changed in the files.</summary>
    Changed,

    /// <summary>It was altered in the store, and would be as in the files again.</summary>
    Repaired,

    /// <summary>The files lack it.</summary>
    Removed,
}
