namespace Latticework.Faults;

/// <summary>The connection is cut, or held up, when an ingestion has sent so many bytes.</summary>
internal static class Cuts
{
    public const string Group = "cut";

    public static async IAsyncEnumerable<CaseResult> RunAsync(World world, Random random, int count)
    {
        var aim = new Aim(random);
        for (var number = 1; number <= count; number++)
        {
            var (staged, delay) = (random.Next(2) == 1, random.Next(3) == 0 ? random.Next(1, 9) : 0);
            var strike = await world.StrikeAsync(staged, aim, async _ =>
            {
                if (delay > 0) await Task.Delay(TimeSpan.FromSeconds(delay));
                else world.Proxy.Cut();
            });
            if (staged) await world.PassAMinuteAsync();
            var faults = strike.With(await world.FaultsAsync(strike.Set), 0, 4);
            yield return new(Group, number, $"{(staged ? "staged" : "small")} load {(delay > 0 ? $"held up {delay} s" : "cut")} after {strike.At:N0} bytes, ended with {strike.Code}", faults);
        }
    }
}
