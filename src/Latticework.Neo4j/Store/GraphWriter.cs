namespace Latticework.Neo4j;

/// <summary>Sends statements with rows, some at a time, and adds up what the server counts.</summary>
/// <param name="send">Runs one statement.</param>
/// <param name="batch">Most rows in one request.</param>
internal sealed class GraphWriter(Func<string, IReadOnlyDictionary<string, object?>, CancellationToken, Task<CypherResult>> send, int batch)
{
    private readonly Lock counting = new();

    /// <summary>What was changed so far.</summary>
    public CypherCounters Counters { get; private set; } = CypherCounters.None;

    /// <summary>Runs a statement once.</summary>
    public async Task<CypherResult> RunAsync(string name, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
    {
        var result = await send(CypherFile.Of($"store/{name}").Text, parameters.ToDictionary(p => p.Name, p => p.Value), cancellationToken).ConfigureAwait(false);
        lock (counting) Counters = Counters.Plus(result.Counters);
        return result;
    }

    /// <summary>Runs a statement on rows; not at all where there are none. All rows of its answers.</summary>
    public async Task<IReadOnlyList<object?[]>> RowsAsync(
        string name, IEnumerable<object?> rows, CancellationToken cancellationToken, string parameter = "rows", params (string Name, object? Value)[] others)
    {
        var answers = new List<object?[]>();
        foreach (var part in rows.Chunk(batch))
            answers.AddRange((await RunAsync(name, cancellationToken, [(parameter, part), .. others]).ConfigureAwait(false)).Rows);
        return answers;
    }

    /// <summary>Adds facts of any kinds with their relationships to what is no fact.</summary>
    /// <param name="facts">The facts; their pages, actors, persons and series must be there.</param>
    /// <param name="staged">Whether they stay unseen until they are published.</param>
    /// <param name="done">Told the number of facts of each request.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task AddAsync(IEnumerable<GraphFact> facts, bool staged, Action<int> done, CancellationToken cancellationToken)
    {
        foreach (var kind in facts.GroupBy(f => f.Kind))
        {
            var shape = RowShape.Of(OwnNames.AddFacts(kind.Key));
            foreach (var part in kind.Chunk(batch))
            {
                await RunAsync(
                    OwnNames.AddFacts(kind.Key).Name["store/".Length..],
                    cancellationToken,
                    ("rows", part.Select(fact => GraphRows.Of(fact, shape)).ToArray()),
                    ("labels", staged ? ["Staged"] : new[] { "Fact", kind.Key.ToString() }),
                    ("staged", staged ? kind.Key.ToString() : null)).ConfigureAwait(false);
                done(part.Length);
            }
        }
    }

    /// <summary>Ties facts to the other facts that they name.</summary>
    public Task LinkFactsAsync(IEnumerable<GraphFact> facts, CancellationToken cancellationToken) => RowsAsync(
        "link-facts",
        facts.SelectMany(fact => fact.Links.Where(l => l.End == GraphEnd.Fact).Select(l => new object?[] { fact.Id, l.Key, l.Type, l.Pos })),
        cancellationToken);

    /// <summary>Changes facts that are there.</summary>
    public async Task ChangeAsync(IReadOnlyCollection<FactChange> changes, CancellationToken cancellationToken)
    {
        await RowsAsync("label-facts", changes.Where(c => c.Kind).Select(c => new object?[] { c.Fact.Id, c.Fact.Kind.ToString() }), cancellationToken).ConfigureAwait(false);
        await RowsAsync("update-facts", changes.Where(c => c.Properties.Count > 0).Select(c => Row([c.Fact.Id], c.Properties)), cancellationToken).ConfigureAwait(false);
        await RowsAsync("delete-links", changes.SelectMany(c => c.Gone.Select(l => new object?[] { c.Fact.Id, l.Type, l.End.ToString(), l.Key, l.Pos })), cancellationToken).ConfigureAwait(false);
        await RowsAsync("update-links", changes.SelectMany(c => c.Stay.Select(l => Row([c.Fact.Id, l.Key.Type, l.Key.End.ToString(), l.Key.Key, l.Key.Pos], l.Value))), cancellationToken).ConfigureAwait(false);
        foreach (var end in Enum.GetValues<GraphEnd>().Where(end => end != GraphEnd.Fact))
        {
            var come = changes.SelectMany(c => c.Come.Where(l => l.End == end).Select(l => Come(c.Fact.Id, l)));
            await RowsAsync($"link-{end.ToString().ToLowerInvariant()}", come, cancellationToken).ConfigureAwait(false);
        }

        await RowsAsync("link-facts", changes.SelectMany(c => c.Come.Where(l => l.End == GraphEnd.Fact).Select(l => new object?[] { c.Fact.Id, l.Key, l.Type, l.Pos })), cancellationToken).ConfigureAwait(false);
        var readings = changes.Where(c => c.Readings).ToList();
        await RowsAsync("delete-readings", readings.Select(c => c.Fact.Id), cancellationToken, "ids").ConfigureAwait(false);
        await RowsAsync("add-readings", readings.Select(c => new object?[] { c.Fact.Id, GraphRows.OfReadings(c.Fact) }), cancellationToken).ConfigureAwait(false);
    }

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
