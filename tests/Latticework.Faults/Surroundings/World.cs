using Latticework.Facts;
using Latticework.Ingestion;
using Latticework.Neo4j;

namespace Latticework.Faults;

/// <summary>A server behind a proxy, a folder of facts, a researcher's own data in the graph, and a reader.</summary>
internal sealed class World : IAsyncDisposable
{
    private World(FaultServer server, FaultProxy proxy, Versions versions, ICypherConnection connection)
    {
        (Server, Proxy, Versions, Connection) = (server, proxy, versions, connection);
        Store = new(connection);
        Belongings = new(connection);
        Reader = new(server.Options(server.Address));
    }

    public FaultServer Server { get; }

    public FaultProxy Proxy { get; }

    public Versions Versions { get; }

    public Reader Reader { get; }

    private ICypherConnection Connection { get; }

    private Neo4jFactStore Store { get; }

    private Belongings Belongings { get; }

    public static async Task<World> StartAsync(string home, string folder, Random random)
    {
        var server = await FaultServer.StartAsync(home, Directory.CreateDirectory(Path.Combine(folder, "server")).FullName);
        var versions = new Versions(random, Directory.CreateDirectory(Path.Combine(folder, "facts")).FullName);
        var world = new World(server, new(server.Port), versions, CypherConnection.Open(server.Options(server.Address)));
        var first = versions.Whole();
        await world.Store.ApplyAsync(first);
        await world.Belongings.PlantAsync(versions.Steady);
        world.Reader.Start();
        return world;
    }

    /// <summary>An ingester of the facts in the folder, behind the proxy. A staged one sends them as a large load, out of sight.</summary>
    public Ingester Ingest(bool staged) => staged ? Ingester.Staged(Server, Proxy.Address, Versions.Folder) : Ingester.Lattice(Server, Proxy.Address, Versions.Folder);

    /// <summary>Ingests the next version of the facts, and the next, until a fault meets one when it has sent so many bytes.</summary>
    /// <param name="staged">Whether it sends them as a large load.</param>
    /// <param name="aim">After how many bytes.</param>
    /// <param name="fault">The fault, told whom it meets.</param>
    /// <param name="within">A bound of the bytes; null: all that such a run sends.</param>
    /// <param name="before">What comes before each; null: nothing.</param>
    /// <exception cref="InvalidOperationException">What does not hold after a run that no fault met.</exception>
    public async Task<Strike> StrikeAsync(bool staged, Aim aim, Func<Ingester, Task> fault, long? within = null, Func<Task>? before = null)
    {
        while (true)
        {
            if (before is not null) await before();
            var (set, at) = (Versions.Next(), aim.Next(within));
            using var ingester = Ingest(staged);
            Proxy.Arm(at, () => fault(ingester));
            var (code, said) = await ingester.EndAsync();
            var strike = new Strike(set, at, code, said);
            if (!Proxy.IsArmed)
            {
                aim.Hit();
                return strike;
            }

            Proxy.Disarm();
            aim.Missed(Proxy.Passed);
            var faults = strike.With(await FaultsAsync(set), 0);
            if (faults.Count > 0) throw new InvalidOperationException($"an ingestion that no fault met: {string.Join("; ", faults)}");
        }
    }

    /// <summary>What its reader, who asks all the while, was given that is no whole dataset.</summary>
    public IEnumerable<CaseResult> Seen(string group, int number) => Reader.Broken.Select(broken => new CaseResult(group, number, "asked for the dataset all the while", [broken]));

    /// <summary>Lets a minute pass for a load that was killed, which else is waited for.</summary>
    public Task PassAMinuteAsync() => Connection.RunAsync("MATCH (d:Dataset) SET d.heartbeat = d.heartbeat - duration('PT2M')", null, CypherAccess.Write);

    /// <summary>Makes the database one that no run has seen: without nodes, constraints and indexes.</summary>
    public async Task EmptyAsync()
    {
        Belongings.Forget();
        await Connection.RunAsync("MATCH (n) DETACH DELETE n", null, CypherAccess.Write);
        foreach (var (all, drop) in ((string, string)[])[("SHOW CONSTRAINTS YIELD name", "DROP CONSTRAINT"), ("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", "DROP INDEX")])
            foreach (var row in (await Connection.RunAsync(all, null, CypherAccess.Read)).Rows) await Connection.RunAsync($"{drop} {row[0]}", null, CypherAccess.Write);
    }

    /// <summary>What does not hold after the next run: that it ends well, that the graph is the facts, that others' data is as it was.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(FactSet set)
    {
        var faults = new List<string>();
        try
        {
            await new FactIngestion(FactSource.OfFiles([Versions.Folder]), Store, TimeProvider.System).RunAsync(verify: false);
        }
        catch (FactStoreException e)
        {
            faults.Add($"the next run failed: {e.Message}");
        }

        if (await Store.ReadHashAsync() != set.Hash) faults.Add("the graph's hash is not that of the facts");
        var plan = FactPlan.Between(await Store.ReadHashesAsync(), set, await Store.VerifyAsync(set));
        if (!plan.IsEmpty) faults.Add($"a full comparison finds {plan.Added.Length} facts to add, {plan.Changed.Length} to change, {plan.Removed.Length} to remove{(plan.Faults!.Others ? ", and others altered" : "")}");
        if (await Belongings.LostAsync() is { } lost) faults.Add(lost);
        return faults;
    }

    public async ValueTask DisposeAsync()
    {
        await Reader.DisposeAsync();
        await Store.DisposeAsync();
        await Proxy.DisposeAsync();
        await Server.DisposeAsync();
    }
}
