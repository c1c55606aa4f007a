namespace Latticework.Faults;

/// <summary>An ingestion is killed when it has sent so many bytes.</summary>
internal static class ClientKills
{
    public const string Group = "client";

    public static async IAsyncEnumerable<CaseResult> RunAsync(World world, Random random, int count)
    {
        var (small, large) = (new Aim(random), new Aim(random));
        for (var number = 1; number <= count; number++)
        {
            var staged = random.Next(2) == 1;
            var strike = await world.StrikeAsync(staged, staged ? large : small, ingester =>
            {
                ingester.Kill();
                return Task.CompletedTask;
            });
            if (staged) await world.PassAMinuteAsync();
            yield return new(Group, number, $"{(staged ? "staged" : "small")} load killed after {strike.At:N0} bytes", await world.FaultsAsync(strike.Set));
        }
    }
}
