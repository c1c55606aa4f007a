namespace Latticework.Faults;

/// <summary>The connection is cut, or held up, when an ingestion has sent so many bytes.</summary>
internal static class Cuts
{
    public const string Group = "cut";

    public static async IAsyncEnumerable<CaseResult> RunAsync(World world, Random random, int count)
    {
        long longest = 60_000;
        for (var number = 1; number <= count;)
        {
            var (set, staged, delay) = (world.Versions.Next(), random.Next(2) == 1, random.Next(3) == 0 ? random.Next(1, 9) : 0);
            var at = random.NextInt64(1, longest);
            using var ingester = world.Ingest(staged);
            world.Proxy.Arm(at, async () =>
            {
                if (delay > 0) await Task.Delay(TimeSpan.FromSeconds(delay));
                else world.Proxy.Cut();
            });
            var end = await ingester.EndAsync();
            var missed = world.Proxy.IsArmed;
            world.Proxy.Disarm();
            if (staged) await world.PassAMinuteAsync();
            var faults = await world.FaultsAsync(set);
            if (missed)
            {
                longest = Math.Max(2000, world.Proxy.Passed);
                if (faults.Count == 0) continue;
            }

            if (end.ExitCode is not (0 or 4)) faults = [.. faults, $"it ended with {end.ExitCode}: {end.Error}"];
            yield return new(Group, number++, $"{(staged ? "staged" : "small")} load {(delay > 0 ? $"held up {delay} s" : "cut")} after {at:N0} bytes, ended with {end.ExitCode}", faults);
            longest += 1000;
        }
    }
}
