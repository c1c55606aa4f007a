using System.Collections.Concurrent;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>Sends statements with rows, some at a time, and adds up what the server counts.</summary>
/// <param name="send">Runs one statement.</param>
/// <param name="batch">Most rows in one request.</param>
/// <param name="atOnce">Most requests under way at once; one within a transaction.</param>
internal sealed class GraphWriter(Func<string, IReadOnlyDictionary<string, object?>, CancellationToken, Task<CypherResult>> send, int batch, int atOnce = 1)
{
    private readonly Lock counting = new();

    /// <summary>What was changed so far.</summary>
    public CypherCounters Counters { get; private set; } = CypherCounters.None;

    /// <summary>Runs a statement once.</summary>
    public Task<CypherResult> RunAsync(string name, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters) =>
        RunTextAsync(CypherFile.Of($"store/{name}").Text, cancellationToken, parameters);

    /// <summary>Does things that do not need one another: at once where requests may be, else in turn.</summary>
    public async Task TogetherAsync(params Func<Task>[] things)
    {
        if (atOnce > 1) await Task.WhenAll(things.Select(thing => thing())).ConfigureAwait(false);
        else
            foreach (var thing in things) await thing().ConfigureAwait(false);
    }

    /// <summary>Runs a statement on rows; not at all where there are none. All rows of its answers, those of each request together.</summary>
    public async Task<IReadOnlyCollection<object?[]>> RowsAsync(
        string name, IEnumerable<object?> rows, CancellationToken cancellationToken, string parameter = "rows", params (string Name, object? Value)[] others)
    {
        var answers = new ConcurrentQueue<object?[]>();
        await EachAsync(rows.Chunk(batch), SendAsync, cancellationToken).ConfigureAwait(false);
        return answers;

        async ValueTask SendAsync(object?[] part, CancellationToken token)
        {
            foreach (var row in (await RunAsync(name, token, [(parameter, part), .. others]).ConfigureAwait(false)).Rows) answers.Enqueue(row);
        }
    }

    /// <summary>Runs a statement on rows that makes or finds a node for each, and takes down the nodes' numbers. The first column of a row is its key.</summary>
    public Task NodesAsync(string name, GraphEnd end, IEnumerable<object?[]> nodes, GraphEnds ends, CancellationToken cancellationToken)
    {
        var shape = RowShape.Of(CypherFile.Of($"store/{name}"));
        return EachAsync(nodes.Chunk(batch), SendAsync, cancellationToken);

        async ValueTask SendAsync(object?[][] part, CancellationToken token)
        {
            var rows = Array.ConvertAll(part, shape.Sent);
            foreach (var row in (await RunAsync(name, token, ("rows", rows)).ConfigureAwait(false)).Rows) ends.Add(end, (string)part[(int)(long)row[0]!][0]!, (long)row[1]!);
        }
    }

    /// <summary>Adds a load's new facts, a kind a request, with their relationships to actors, persons, series and pages, which must be there.</summary>
    /// <param name="load">The load.</param>
    /// <param name="ends">What the facts hang on.</param>
    /// <param name="large">Whether the load takes many transactions; else it is all in one.</param>
    /// <param name="later">Takes what they bring that needs other facts.</param>
    /// <param name="done">Told the number of facts of each request.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="LoadTakenOverException">The large load is no longer the dataset's.</exception>
    public Task AddAsync(GraphLoad load, GraphEnds ends, bool large, LaterRows later, Action<int> done, CancellationToken cancellationToken)
    {
        return EachAsync(load.New.GroupBy(fact => fact.Kind).SelectMany(kind => kind.Chunk(batch)), SendAsync, cancellationToken);

        async ValueTask SendAsync(Fact[] part, CancellationToken token)
        {
            var kind = part[0].Kind;
            var shape = RowShape.Of(OwnNames.AddFacts(kind));
            // each is turned into a node here and let go: a large load never stands in memory twice
            var rows = Array.ConvertAll(part, fact => shape.Row(later.Take(load.NodeOf(fact)), ends));
            var text = large && load.IsBesideAWhole ? OwnNames.AddUnseen(kind) : OwnNames.AddFacts(kind).Text;
            var added = await RunTextAsync(text, token, ("rows", rows), ("load", large ? load.Run : null)).ConfigureAwait(false);
            if (added.Counters.NodesCreated == 0) throw new LoadTakenOverException("the dataset bears another run");
            done(part.Length);
        }
    }

    /// <summary>Makes the facts that a load has added unseen facts.</summary>
    public Task PublishAsync(string run, CancellationToken cancellationToken) => RunAsync("publish-staged", cancellationToken, ("load", run));

    /// <summary>Adds what had to wait until all facts are there.</summary>
    public Task CompleteAsync(LaterRows later, CancellationToken cancellationToken) => RowsAsync("complete-facts", later.Rows, cancellationToken);

    /// <summary>Changes facts that are there.</summary>
    public async Task ChangeAsync(IReadOnlyCollection<FactChange> changes, CancellationToken cancellationToken)
    {
        await RowsAsync("label-facts", changes.Where(c => c.Kind).Select(c => new object?[] { c.Fact.Id, c.Fact.Kind.ToString() }), cancellationToken).ConfigureAwait(false);
        await RowsAsync("update-facts", changes.Where(c => c.Properties.Count > 0).Select(c => Row([c.Fact.Id], c.Properties)), cancellationToken).ConfigureAwait(false);
        await RowsAsync("delete-links", changes.SelectMany(c => c.Gone.Select(l => l.Element)), cancellationToken, "elements").ConfigureAwait(false);
        await RowsAsync("update-links", changes.SelectMany(c => c.Stay.Select(l => Row([l.Key.Element], l.Value)).Concat(c.ReadingsStay.Select(r => Row([r.Key.Element], [new("pos", r.Value)])))), cancellationToken).ConfigureAwait(false);
        foreach (var end in Enum.GetValues<GraphEnd>().Where(end => end != GraphEnd.Fact))
        {
            var come = changes.SelectMany(c => c.Come.Where(l => l.End == end).Select(l => Come(c.Fact.Id, l)));
            await RowsAsync($"link-{end.ToString().ToLowerInvariant()}", come, cancellationToken).ConfigureAwait(false);
        }

        await RowsAsync("link-facts", changes.SelectMany(c => c.Come.Where(l => l.End == GraphEnd.Fact).Select(l => new object?[] { c.Fact.Id, l.Key, l.Type, l.Pos })), cancellationToken).ConfigureAwait(false);
        await RowsAsync("delete-readings", changes.SelectMany(c => c.ReadingsGone.Select(r => r.Element)), cancellationToken, "elements").ConfigureAwait(false);
        await RowsAsync("add-readings", changes.Where(c => c.ReadingsCome.Count > 0).Select(c => new object?[] { c.Fact.Id, c.ReadingsCome.Select(place => GraphRows.OfReadings(c.Fact)[place]).ToArray() }), cancellationToken).ConfigureAwait(false);
    }

    private async Task<CypherResult> RunTextAsync(string text, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
    {
        var result = await send(text, parameters.ToDictionary(p => p.Name, p => p.Value), cancellationToken).ConfigureAwait(false);
        lock (counting) Counters = Counters.Plus(result.Counters);
        return result;
    }

    private Task EachAsync<T>(IEnumerable<T> parts, Func<T, CancellationToken, ValueTask> send, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(parts, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellationToken }, send);

    private static object?[] Come(string id, GraphLink link)
    {
        var (plain, dates) = GraphRows.Parted(link.Properties.Select(p => KeyValuePair.Create(p.Key, (object?)p.Value)));
        plain["pos"] = link.Pos;
        return [id, link.Key, link.Type, link.Outward, plain, dates];
    }

    private static object?[] Row(object?[] key, IEnumerable<KeyValuePair<string, object?>> properties)
    {
        var (plain, dates) = GraphRows.Parted(properties);
        return [.. key, plain, dates];
    }
}
