namespace Latticework.Faults;

/// <summary>Runs the cases one after the other on one server, each on what the one before has left.</summary>
internal sealed class Harness(string home, int seed, Amounts amounts, string? only, TextWriter output)
{
    private readonly List<CaseResult> results = [];

    /// <summary>Whether everything held.</summary>
    public async Task<bool> RunAsync()
    {
        output.WriteLine($"seed {seed}; the same cases again: --seed {seed}{(amounts == Amounts.Short ? " --short" : "")}");
        var random = new Random(seed);
        var folder = Directory.CreateTempSubdirectory("latticework-faults-").FullName;
        try
        {
            await using (var world = await World.StartAsync(home, folder, random))
            {
                foreach (var (group, run) in Groups(world, random))
                    if (only is null || only == group)
                        await foreach (var result in run()) Tell(result);
                foreach (var seen in world.Seen("reader", 1)) Tell(seen);
                output.WriteLine();
                output.WriteLine($"reader: {world.Reader.Whole} whole datasets read, {world.Reader.Refused} times refused or without a server");
            }

            if (only is null or DiskFull.Group) await foreach (var result in DiskFull.RunAsync(home, folder, random, amounts.DiskFulls)) Tell(result);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        Summary();
        return results.TrueForAll(r => r.Faults.Count == 0);
    }

    private IEnumerable<(string Group, Func<IAsyncEnumerable<CaseResult>> Run)> Groups(World world, Random random) =>
    [
        (ClientKills.Group, () => ClientKills.RunAsync(world, random, amounts.ClientKills)),
        (Cuts.Group, () => Cuts.RunAsync(world, random, amounts.Cuts)),
        (ServerKills.Group, () => ServerKills.RunAsync(world, random, amounts.ServerKills)),
        (Crowd.Group, () => Crowd.RunAsync(world, amounts.Crowds, amounts.Together)),
        (EditedFiles.Group, () => EditedFiles.RunAsync(world, random, amounts.Edited)),
        (FirstLoads.Group, () => FirstLoads.RunAsync(world, random, amounts.Firsts)),
    ];

    private void Tell(CaseResult result)
    {
        results.Add(result);
        output.WriteLine($"{result.Group,-8} {result.Number,3}  {result.What}; {(result.Faults.Count == 0 ? "then whole" : "BROKEN: " + string.Join("; ", result.Faults))}");
        output.Flush();
    }

    private void Summary()
    {
        output.WriteLine();
        output.WriteLine("| Fault | Cases | Whole afterwards | Broken |");
        output.WriteLine("|---|---:|---:|---:|");
        foreach (var group in results.GroupBy(r => r.Group))
            output.WriteLine($"| {group.Key} | {group.Count()} | {group.Count(r => r.Faults.Count == 0)} | {group.Count(r => r.Faults.Count > 0)} |");
    }
}
