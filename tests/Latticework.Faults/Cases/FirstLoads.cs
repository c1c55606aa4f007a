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
        var aim = new Aim(random);
        for (var number = 1; number <= count; number++)
        {
            var staged = random.Next(2) == 1;
            var name = random.Next(3) switch { 0 => Killed, 1 => ServerLost, _ => Cut };
            var strike = await world.StrikeAsync(staged, aim, FaultAsync, number % 2 == 0 ? Schema : null, world.EmptyAsync);
            if (!world.Server.IsRunning) await world.Server.RestartAsync();
            await world.PassAMinuteAsync();
            var faults = strike.With(await world.FaultsAsync(strike.Set), 0, 4, 137);
            yield return new(Group, number, $"{(staged ? "large" : "small")} first load {name} after {strike.At:N0} bytes, ended with {strike.Code}", faults);

            async Task FaultAsync(Ingester ingester)
            {
                if (name == ServerLost) await world.Server.KillAsync();
                else if (name == Killed) ingester.Kill();
                else world.Proxy.Cut();
            }
        }
    }
}
