namespace Latticework.Faults;

/// <summary>The server is killed when an ingestion has sent so many bytes, and started again.</summary>
internal static class ServerKills
{
    public const string Group = "server";

    public static async IAsyncEnumerable<CaseResult> RunAsync(World world, Random random, int count)
    {
        long longest = 60_000;
        for (var number = 1; number <= count;)
        {
            var (set, staged) = (world.Versions.Next(), random.Next(2) == 1);
            var at = random.NextInt64(1, longest);
            using var ingester = world.Ingest(staged);
            world.Proxy.Arm(at, world.Server.KillAsync);
            var end = await ingester.EndAsync();
            if (world.Proxy.IsArmed)
            {
                world.Proxy.Disarm();
                longest = Math.Max(2000, world.Proxy.Passed);
                continue;
            }

            await world.Server.RestartAsync();
            if (staged) await world.PassAMinuteAsync();
            var faults = await world.FaultsAsync(set);
            if (end.ExitCode is not (0 or 4)) faults = [.. faults, $"it ended with {end.ExitCode}: {end.Error}"];
            yield return new(Group, number++, $"killed after {at:N0} bytes of a {(staged ? "staged" : "small")} load, which ended with {end.ExitCode}", faults);
            longest += 1000;
        }
    }
}
