namespace Latticework.Ingestion;

/// <summary>Watches files and folders of facts.</summary>
/// <remarks>Some file systems tell nothing of changes, such as those shared over a network: the full comparison at an interval finds them.</remarks>
internal sealed class FactFileWatch : IDisposable
{
    private readonly List<FileSystemWatcher> watchers = [];

    /// <param name="paths">Files, and folders with all that is below them.</param>
    /// <param name="changed">Called at each change, from any thread.</param>
    public FactFileWatch(IEnumerable<string> paths, Action changed)
    {
        foreach (var path in paths)
        {
            var full = Path.GetFullPath(path);
            if (Directory.Exists(full)) Add(new(full) { IncludeSubdirectories = true, Filters = { "*.json", "*.jsonl" } }, changed);
            else if (Path.GetDirectoryName(full) is { } folder && Directory.Exists(folder)) Add(new(folder, Path.GetFileName(full)), changed);
        }
    }

    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
    }

    private void Add(FileSystemWatcher watcher, Action changed)
    {
        watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
        watcher.Changed += (_, _) => changed();
        watcher.Created += (_, _) => changed();
        watcher.Deleted += (_, _) => changed();
        watcher.Renamed += (_, _) => changed();
        // more happened than it could tell
        watcher.Error += (_, _) => changed();
        watchers.Add(watcher);
        watcher.EnableRaisingEvents = true;
    }
}
