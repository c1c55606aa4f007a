using System.Diagnostics;
using System.Globalization;
using Latticework.Facts;
using Latticework.Neo4j;

namespace Latticework.Benchmarks;

/// <summary>How long an empty Neo4j takes to hold a dataset, then to be compared with it, then to take ten changed facts; in seconds, one line a task.</summary>
internal sealed class LoadTimes(TextWriter output)
{
    private const int Ten = 10;

    /// <summary>The shipped dataset, seven times into a server that has warmed up: the median of each task.</summary>
    public async Task ShippedAsync()
    {
        var shipped = EmbeddedFactStore.Shipped();
        var changed = new FactSet(shipped.Card, shipped.Actors.All, shipped.Persons, shipped.Series, shipped.Facts.Select((fact, i) => i % 180 == 0 && i < 180 * Ten ? fact with { Note = "changed" } : fact));
        var runs = new List<double[]>();
        for (var run = 0; run < 15; run++)
        {
            await EmptyAsync();
            runs.Add(await TasksAsync(shipped, changed));
        }

        Write("shipped", shipped, [.. Enumerable.Range(0, 3).Select(task => runs.Skip(8).Select(times => times[task]).Order().ElementAt(3))]);
    }

    /// <summary>Made-up facts, once, into a fresh server.</summary>
    public async Task SyntheticAsync(int count) => Write("synthetic", SyntheticFacts.Create(count), await TasksAsync(SyntheticFacts.Create(count), SyntheticFacts.Create(count, Ten)));

    /// <summary>Takes all away but the constraints and indexes. Facts go first: a nation's node with all its relationships would not fit into a transaction.</summary>
    public static async Task EmptyAsync()
    {
        await using var connection = CypherConnection.Open(Neo4jOptions.FromEnvironment());
        foreach (var nodes in (string[])["(n:Staged)", "(n:Fact)", "(n:Tie)", "(n) WHERE NOT n:Migration"])
            await connection.RunAsync($"MATCH {nodes} CALL (n) {{ DETACH DELETE n }} IN TRANSACTIONS OF 2000 ROWS", null, CypherAccess.Write);
    }

    /// <summary>Takes all away, constraints and indexes too, as no load has seen the database.</summary>
    public static async Task BareAsync()
    {
        await EmptyAsync();
        await using var connection = CypherConnection.Open(Neo4jOptions.FromEnvironment());
        await connection.RunAsync("MATCH (m:Migration) DELETE m", null, CypherAccess.Write);
        foreach (var (show, drop) in new[] { ("SHOW CONSTRAINTS YIELD name RETURN name", "DROP CONSTRAINT"), ("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", "DROP INDEX") })
            foreach (var row in (await connection.RunAsync(show, null, CypherAccess.Read)).Rows) await connection.RunAsync($"{drop} `{row[0]}`", null, CypherAccess.Write);
    }

    private static async Task<double[]> TasksAsync(FactSet set, FactSet changed)
    {
        await using var store = new Neo4jFactStore(CypherConnection.Open(Neo4jOptions.FromEnvironment()));
        return [await TimeAsync(store, set), await TimeAsync(store, set), await TimeAsync(store, changed)];
    }

    private static async Task<double> TimeAsync(Neo4jFactStore store, FactSet set)
    {
        var start = Stopwatch.GetTimestamp();
        await store.ApplyAsync(set);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private void Write(string name, FactSet set, double[] times)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {set.Facts.Length:N0} facts"));
        foreach (var (task, seconds) in ((string[])["first load", "unchanged", "ten changed"]).Zip(times))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {task,-12} {seconds,8:F3} s"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  of which CPU {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds,8:F3} s in this process"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6,8:F0} MB"));
    }
}
