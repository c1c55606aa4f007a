using System.Diagnostics;

namespace Latticework.Faults;

/// <summary>The disk under the server's data is full, then is not, and the server is started again.</summary>
internal static class DiskFull
{
    public const string Group = "disk";

    private const int Megabytes = 48;

    public static async IAsyncEnumerable<CaseResult> RunAsync(string home, string folder, Random random, int count)
    {
        if (count == 0) yield break;
        var disk = Directory.CreateDirectory(Path.Combine(folder, "disk")).FullName;
        if (await RunAsync("mount", "-t", "tmpfs", "-o", $"size={Megabytes}m", "tmpfs", disk) != 0)
        {
            Console.Error.WriteLine("disk: no small disk can be mounted here; left out");
            yield break;
        }

        try
        {
            await using var world = await World.StartAsync(home, disk, random);
            for (var number = 1; number <= count; number++)
            {
                var set = world.Versions.Next();
                var ballast = Path.Combine(disk, "ballast");
                var left = await FillAsync(ballast, random.Next(0, 64) * 1024);
                int code;
                string said;
                using (var ingester = world.Ingest(staged: number % 2 == 0)) (code, said) = await ingester.EndAsync();
                File.Delete(ballast);
                await world.Server.KillAsync();
                await world.Server.RestartAsync();
                await world.PassAMinuteAsync();
                yield return new(Group, number, $"{left / 1024:N0} KB left, ended with {code}{(said.Length > 0 ? $" ({said})" : "")}", await world.FaultsAsync(set));
            }

            foreach (var seen in world.Seen(Group, count)) yield return seen;
        }
        finally
        {
            await RunAsync("umount", "-l", disk);
        }
    }

    /// <summary>Fills the disk but for some bytes.</summary>
    private static async Task<long> FillAsync(string file, int leave)
    {
        var free = new DriveInfo(Path.GetDirectoryName(file)!).AvailableFreeSpace;
        var piece = new byte[Math.Max(0, free - leave)];
        await File.WriteAllBytesAsync(file, piece);
        return new DriveInfo(Path.GetDirectoryName(file)!).AvailableFreeSpace;
    }

    private static async Task<int> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
