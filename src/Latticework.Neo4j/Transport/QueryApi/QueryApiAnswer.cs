using System.Collections.Immutable;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>An answer of the Query API while it is read.</summary>
internal sealed class QueryApiAnswer(HttpResponseMessage response, Stream body, QueryApiFaults faults, QueryApiStep step) : IDisposable
{
    private readonly PipeReader pipe = PipeReader.Create(body, new StreamPipeReaderOptions(bufferSize: 64 * 1024));
    private readonly AnswerParser parser = new();

    /// <summary>The names of the columns, once all rows have been read.</summary>
    public ImmutableArray<string> Columns =>
        Part("data").GetValueOrDefault("fields") is object?[] fields ? [.. fields.OfType<string>()] : [];

    /// <summary>What the statement has changed, once all rows have been read.</summary>
    public CypherCounters Counters
    {
        get
        {
            var counted = Part("counters");
            return counted.Count == 0 ? CypherCounters.None : new CypherCounters
            {
                NodesCreated = Of("nodesCreated"),
                NodesDeleted = Of("nodesDeleted"),
                RelationshipsCreated = Of("relationshipsCreated"),
                RelationshipsDeleted = Of("relationshipsDeleted"),
                PropertiesSet = Of("propertiesSet"),
                LabelsAdded = Of("labelsAdded"),
                LabelsRemoved = Of("labelsRemoved"),
                ConstraintsAdded = Of("constraintsAdded"),
                ConstraintsRemoved = Of("constraintsRemoved"),
                IndexesAdded = Of("indexesAdded"),
                IndexesRemoved = Of("indexesRemoved"),
            };

            int Of(string name) => counted.GetValueOrDefault(name) is long count ? checked((int)count) : 0;
        }
    }

    /// <summary>A header of the answer, or null.</summary>
    public string? Header(string name) => response.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : null;

    /// <summary>A part of the answer, once all rows have been read; empty where it has none.</summary>
    public IReadOnlyDictionary<string, object?> Part(string name) =>
        parser.Envelope.GetValueOrDefault(name) as Dictionary<string, object?> ?? [];

    /// <summary>The text of a field at the top of the answer, once all rows have been read; null where it has none.</summary>
    public string? Text(string name) => parser.Envelope.GetValueOrDefault(name) as string;

    /// <summary>Reads a statement's answer to the end, and gives the rows as they come.</summary>
    /// <exception cref="CypherException">The answer broke off, or holds an error, be it after rows and with a status of success.</exception>
    public async IAsyncEnumerable<object?[]> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<object?[]> rows = [];
        while (!parser.IsComplete)
        {
            await FillAsync(rows, cancellationToken).ConfigureAwait(false);
            foreach (var row in rows) yield return row;
            rows.Clear();
        }

        if ((Error() ?? Missing("data")) is { } error) throw error;
    }

    /// <summary>Reads a statement's answer to the end.</summary>
    /// <exception cref="CypherException">The answer broke off, or holds an error.</exception>
    public async Task<CypherResult> ReadAsync(CancellationToken cancellationToken)
    {
        var rows = await EndAsync(cancellationToken).ConfigureAwait(false);
        return Missing("data") is { } error ? throw error : new CypherResult(Columns, rows, Counters);
    }

    /// <summary>Reads any answer to the end, and gives the rows it has.</summary>
    /// <exception cref="CypherException">The answer broke off, or holds an error.</exception>
    public async Task<List<object?[]>> EndAsync(CancellationToken cancellationToken)
    {
        List<object?[]> rows = [];
        while (!parser.IsComplete) await FillAsync(rows, cancellationToken).ConfigureAwait(false);
        return Error() is { } error ? throw error : rows;
    }

    /// <summary>Reads what is left and lets it go; whether it ended well.</summary>
    public async Task<bool> DrainAsync(CancellationToken cancellationToken)
    {
        List<object?[]> rows = [];
        try
        {
            while (!parser.IsComplete)
            {
                await FillAsync(rows, cancellationToken).ConfigureAwait(false);
                rows.Clear();
            }

            return Error() is null;
        }
        catch (Exception e) when (e is CypherException or OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose() => response.Dispose();

    private async Task FillAsync(List<object?[]> rows, CancellationToken cancellationToken)
    {
        try
        {
            var read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            var consumed = parser.Read(read.Buffer, read.IsCompleted, rows);
            pipe.AdvanceTo(consumed, read.Buffer.End);
            if (read.IsCompleted && !parser.IsComplete) throw new JsonException("the answer is empty");
        }
        catch (Exception e) when (e is IOException or HttpRequestException or JsonException)
        {
            throw faults.Broken(e, step);
        }
    }

    private CypherException? Missing(string part) => parser.Envelope.ContainsKey(part) ? null : faults.NotNeo4j($"its answer has no '{part}'");

    private CypherException? Error()
    {
        if (parser.Envelope.GetValueOrDefault("errors") is not object?[] { Length: > 0 } errors) return null;
        var first = errors[0] as Dictionary<string, object?> ?? [];
        var code = first.GetValueOrDefault("code") as string ?? "Neo.DatabaseError.General.UnknownError";
        return faults.Refused(code, first.GetValueOrDefault("message") as string ?? "an error without a message", response.StatusCode, step);
    }
}
