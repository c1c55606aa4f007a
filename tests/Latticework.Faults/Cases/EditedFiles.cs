using System.Diagnostics;

namespace Latticework.Faults;

/// <summary>Files are written anew in small pieces while they are read.</summary>
internal static class EditedFiles
{
    public const string Group = "edited";

    public static async IAsyncEnumerable<CaseResult> RunAsync(World world, Random random, TimeSpan time)
    {
        var set = world.Versions.Next();
        var file = Path.Combine(world.Versions.Folder, "facts.jsonl");
        using var over = new CancellationTokenSource();
        var editing = EditAsync(file, world.Versions.Lines(), random, over.Token);
        var (runs, faulty, faults) = (0, 0, new List<string>());
        for (var since = Stopwatch.StartNew(); since.Elapsed < time || runs == 0; runs++)
        {
            using var ingester = world.Ingest(staged: false);
            var end = await ingester.EndAsync();
            if (end.ExitCode == 3) faulty++;
            else if (end.ExitCode != 0) faults.Add($"a run ended with {end.ExitCode}: {end.Error}");
        }

        await over.CancelAsync();
        await editing;
        yield return new(Group, 1, $"{runs} runs within {time.TotalSeconds:N0} s, of which {faulty} met half-written facts and said so", [.. faults, .. await world.FaultsAsync(set)]);
    }

    private static async Task EditAsync(string file, byte[] whole, Random random, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            await using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
            for (var at = 0; at < whole.Length;)
            {
                var piece = Math.Min(whole.Length - at, random.Next(1, whole.Length / 4));
                await stream.WriteAsync(whole.AsMemory(at, piece), CancellationToken.None);
                await stream.FlushAsync(CancellationToken.None);
                at += piece;
                await Task.Delay(20, CancellationToken.None);
            }
        }
    }
}
