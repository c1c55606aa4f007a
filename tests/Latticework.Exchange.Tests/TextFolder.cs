namespace Latticework.Exchange.Tests;

/// <summary>A folder of one test's own, gone when the test ends.</summary>
internal sealed class TextFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("lattice-test-").FullName;

    public string Write(string name, ReadOnlySpan<byte> bytes)
    {
        var file = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
