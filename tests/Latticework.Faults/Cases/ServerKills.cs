namespace Latticework.Faults;

/// <summary>The server is killed when an ingestion has sent so many bytes, and started again.</summary>
internal static class ServerKills
{
    public const string Group = "server";

    public static async IAsyncEnumerable<CaseResult> RunAsync(World world, Random random, int count)
    {
        var aim = new Aim(random);
        for (var number = 1; number <= count; number++)
        {
            var staged = random.Next(2) == 1;
            var strike = await world.StrikeAsync(staged, aim, _ => world.Server.KillAsync());
            await world.Server.RestartAsync();
            if (staged) await world.PassAMinuteAsync();
            var faults = strike.With(await world.FaultsAsync(strike.Set), 0, 4);
            yield return new(Group, number, $"killed after {strike.At:N0} bytes of a {(staged ? "staged" : "small")} load, which ended with {strike.Code}", faults);
        }
    }
}
