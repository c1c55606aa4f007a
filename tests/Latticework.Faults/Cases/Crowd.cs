namespace Latticework.Faults;

/// <summary>Several services follow the same files, which change all the while.</summary>
internal static class Crowd
{
    public const string Group = "crowd";

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    public static async IAsyncEnumerable<CaseResult> RunAsync(World world, int[] crowds, TimeSpan time)
    {
        var number = 0;
        foreach (var many in crowds)
        {
            var set = world.Versions.Next();
            var services = Enumerable.Range(0, many).Select(_ => Ingester.Lattice(world.Server, world.Server.Address, world.Versions.Folder, "--watch", "--interval", "10s")).ToList();
            var versions = 0;
            for (var since = System.Diagnostics.Stopwatch.StartNew(); since.Elapsed < time; versions++)
            {
                await Task.Delay(Between);
                set = world.Versions.Next();
            }

            foreach (var service in services) service.AskToEnd();
            var ends = new List<string>();
            foreach (var service in services)
            {
                var end = await service.EndAsync();
                // a service whose first load came upon half-written files ends with that; one that follows goes on. One asked at its first load ends as interrupted, or by the signal.
                if (end.ExitCode is not (0 or 3 or 130 or 143)) ends.Add($"a service ended with {end.ExitCode}: {end.Error}");
                service.Dispose();
            }

            yield return new(Group, ++number, $"{many} services for {time.TotalSeconds:N0} s, {versions} versions", [.. await world.FaultsAsync(set), .. ends]);
        }
    }
}
