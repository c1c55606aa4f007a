using Neo4j.Driver;

namespace Latticework.Neo4j;

/// <summary>Reads the driver's answers.</summary>
internal static class BoltAnswer
{
    public static async Task<CypherResult> ReadAsync(BoltCalls calls, IResultCursor cursor, CancellationToken cancellationToken)
    {
        var columns = await calls.DoAsync(cursor.KeysAsync, cancellationToken).ConfigureAwait(false);
        List<object?[]> rows = [];
        while (await calls.DoAsync(cursor.FetchAsync, cancellationToken).ConfigureAwait(false)) rows.Add(Row(cursor.Current));
        var summary = await calls.DoAsync(cursor.ConsumeAsync, cancellationToken).ConfigureAwait(false);
        return new CypherResult([.. columns], rows, Counters(summary.Counters));
    }

    public static object?[] Row(IRecord record)
    {
        var row = new object?[record.Keys.Count];
        for (var i = 0; i < row.Length; i++) row[i] = BoltValue.Of(record[i]);
        return row;
    }

    private static CypherCounters Counters(ICounters counted) => new()
    {
        NodesCreated = counted.NodesCreated,
        NodesDeleted = counted.NodesDeleted,
        RelationshipsCreated = counted.RelationshipsCreated,
        RelationshipsDeleted = counted.RelationshipsDeleted,
        PropertiesSet = counted.PropertiesSet,
        LabelsAdded = counted.LabelsAdded,
        LabelsRemoved = counted.LabelsRemoved,
        ConstraintsAdded = counted.ConstraintsAdded,
        ConstraintsRemoved = counted.ConstraintsRemoved,
        IndexesAdded = counted.IndexesAdded,
        IndexesRemoved = counted.IndexesRemoved,
    };
}
