namespace Latticework.Faults;

/// <summary>An ingestion is killed when it has sent so many bytes.</summary>
internal static class ClientKills
{
    public const string Group = "client";

    public static async IAsyncEnumerable<CaseResult> RunAsync(World world, Random random, int count)
    {
        // bytes of the longest run so far, by whether it was staged
        long[] longest = [60_000, 60_000];
        for (var number = 1; number <= count;)
        {
            var (set, staged) = (world.Versions.Next(), random.Next(2));
            var at = random.NextInt64(1, longest[staged]);
            using var ingester = world.Ingest(staged == 1);
            world.Proxy.Arm(at, () =>
            {
                ingester.Kill();
                return Task.CompletedTask;
            });
            var end = await ingester.EndAsync();
            if (world.Proxy.IsArmed)
            {
                // it ended before: aim again, within what such a run sends
                world.Proxy.Disarm();
                longest[staged] = Math.Max(2000, world.Proxy.Passed);
                if (await world.FaultsAsync(set) is { Count: > 0 } early) yield return new(Group, number++, $"{Name(staged)} ended by itself with {end.ExitCode}", early);
                continue;
            }

            if (staged == 1) await world.PassAMinuteAsync();
            yield return new(Group, number++, $"{Name(staged)} load killed after {at:N0} bytes", await world.FaultsAsync(set));
            longest[staged] += 1000;
        }
    }

    private static string Name(int staged) => staged == 1 ? "staged" : "small";
}
