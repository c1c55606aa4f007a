using Latticework.Facts;
using Latticework.Neo4j;

namespace Latticework.Cli;

/// <summary>Where the facts asked are.</summary>
internal static class AskedStore
{
    private static readonly string[] Words = ["embedded", "neo4j"];

    /// <summary>Whether they are asked from Neo4j.</summary>
    /// <exception cref="ArgumentException">There is no such store, or options of the other one are given.</exception>
    public static bool IsNeo4j(Invocation invocation)
    {
        if (invocation.Command is not { Output: { } output, Server: { } server } || !output.All.Contains(output.Store)) return false;
        var store = invocation.Text(output.Store) ?? Words[0];
        if (!Words.Contains(store)) throw Unknown.Word(store, output.Store.Name, Words);
        if (store == "neo4j" && invocation.Has(output.Facts)) throw new ArgumentException($"{output.Facts.Name} goes with --store embedded; the facts in Neo4j are those that lattice ingest put there");
        if (store != "neo4j" && server.Given(invocation) is { } option) throw new ArgumentException($"{option.Name} goes with --store neo4j");
        return store == "neo4j";
    }

    /// <summary>The dataset in Neo4j.</summary>
    /// <exception cref="FactStoreException">It could not be reached, refused, or holds none.</exception>
    public static FactSet Read(Invocation invocation) => ReadAsync(invocation).GetAwaiter().GetResult();

    private static async Task<FactSet> ReadAsync(Invocation invocation)
    {
        await using var store = new Neo4jFactStore(invocation.Command.Server!.Open(invocation), time: invocation.Host.Time);
        return await store.ReadAsync(invocation.CancellationToken).ConfigureAwait(false);
    }
}
