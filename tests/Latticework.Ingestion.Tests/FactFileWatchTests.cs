using Xunit;

namespace Latticework.Ingestion.Tests;

public sealed class FactFileWatchTests
{
    [Theory]
    [InlineData("new.json")]
    [InlineData("folder/deep.jsonl")]
    public async Task Watch_AFileOfFacts_IsNoticed(string name)
    {
        var folder = Directory.CreateTempSubdirectory("lattice-test-");
        folder.CreateSubdirectory("folder");
        var noticed = new TaskCompletionSource();
        using (FactSource.OfFiles([folder.FullName]).Watch(() => noticed.TrySetResult()))
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), "[]");
            await noticed.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Watch_ASingleFileReplaced_IsNoticed()
    {
        var folder = Directory.CreateTempSubdirectory("lattice-test-");
        var file = Path.Combine(folder.FullName, "one.json");
        await File.WriteAllTextAsync(file, "[]");
        await File.WriteAllTextAsync(file + ".part", "[ ]");
        var noticed = new TaskCompletionSource();
        using (FactSource.OfFiles([file]).Watch(() => noticed.TrySetResult()))
        {
            File.Move(file + ".part", file, overwrite: true);
            await noticed.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }

        folder.Delete(recursive: true);
    }
}
