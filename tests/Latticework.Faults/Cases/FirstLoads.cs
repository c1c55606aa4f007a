namespace Latticework.Faults;

/// <summary>A first ingestion, which makes the schema too, is killed, loses its server or is cut off when it has sent so many bytes.</summary>
internal static class FirstLoads
{
    public const string Group = "first";

    private const string Killed = "killed";
    private const string ServerLost = "without its server";
    private const string Cut = "cut";

    /// <summary>Every other case falls within what the schema and the requests before it take.</summary>
    private const long Schema = 12_000;

    public static async IAsyncEnumerable<CaseResult> RunAsync(World world, Random random, int count)
    {
        long longest = 60_000;
        for (var number = 1; number <= count;)
        {
            await world.EmptyAsync();
            var (set, staged) = (world.Versions.Next(), random.Next(2) == 1);
            var at = random.NextInt64(1, number % 2 == 0 ? Schema : longest);
            using var ingester = world.Ingest(staged);
            var name = random.Next(3) switch { 0 => Killed, 1 => ServerLost, _ => Cut };
            world.Proxy.Arm(at, async () =>
            {
                if (name == ServerLost) await world.Server.KillAsync();
                else if (name == Killed) ingester.Kill();
                else world.Proxy.Cut();
            });
            var end = await ingester.EndAsync();
            if (world.Proxy.IsArmed)
            {
                world.Proxy.Disarm();
                longest = Math.Max(Schema, world.Proxy.Passed);
                continue;
            }

            if (!world.Server.IsRunning) await world.Server.RestartAsync();
            await world.PassAMinuteAsync();
            var faults = await world.FaultsAsync(set);
            if (end.ExitCode is not (0 or 4 or 137)) faults = [.. faults, $"it ended with {end.ExitCode}: {end.Error}"];
            yield return new(Group, number++, $"{(staged ? "large" : "small")} first load {name} after {at:N0} bytes, ended with {end.ExitCode}", faults);
            longest += 1000;
        }
    }
}
