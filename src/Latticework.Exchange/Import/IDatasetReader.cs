using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>Makes facts of the rows of one form of a published dataset.</summary>
internal interface IDatasetReader
{
    /// <summary>The columns that it cannot do without.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>What was left out of rows that were taken.</summary>
    List<RefusedRow> Remarks { get; }

    /// <summary>Rows taken that came into no fact, once all facts were made.</summary>
    IEnumerable<RefusedRow> Unused => [];

    /// <summary>Takes a row.</summary>
    /// <exception cref="ImportRefusal">It cannot be taken.</exception>
    void Take(ImportRow row);

    /// <summary>The facts that no later row can change, each given once; none where every row may.</summary>
    IEnumerable<Fact> Ready() => [];

    /// <summary>The facts of the rows taken that <see cref="Ready"/> has not given, in no certain order.</summary>
    IEnumerable<Fact> Facts();
}
