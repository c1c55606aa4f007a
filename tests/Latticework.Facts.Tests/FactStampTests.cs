using Xunit;

namespace Latticework.Facts.Tests;

public sealed class FactStampTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lattice-stamp-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Of_TheSameFiles_IsTheSame()
    {
        Write("a.jsonl", FactStamp.Worthwhile, 1);
        Assert.NotNull(FactStamp.Of([folder]));
        Assert.Equal(FactStamp.Of([folder]), FactStamp.Of([folder]));
    }

    [Fact]
    public void Of_OneOtherByte_IsAnother()
    {
        Write("a.jsonl", FactStamp.Worthwhile, 1);
        var before = FactStamp.Of([folder]);
        Write("a.jsonl", FactStamp.Worthwhile, 2);
        Assert.NotEqual(before, FactStamp.Of([folder]));
    }

    [Fact]
    public void Of_TheSameBytesInOtherFiles_IsAnother()
    {
        Write("a.jsonl", FactStamp.Worthwhile, 1);
        Write("b.jsonl", 10, 1);
        var before = FactStamp.Of([folder]);
        Write("a.jsonl", FactStamp.Worthwhile - 1, 1);
        Write("b.jsonl", 11, 1);
        Assert.NotEqual(before, FactStamp.Of([folder]));
    }

    [Fact]
    public void Of_FewBytes_IsNone()
    {
        Write("a.jsonl", FactStamp.Worthwhile - 1, 1);
        Assert.Null(FactStamp.Of([folder]));
    }

    [Fact]
    public void Of_APathThatLeadsNowhere_IsNone()
    {
        Write("a.jsonl", FactStamp.Worthwhile, 1);
        Assert.Null(FactStamp.Of([folder, Path.Combine(folder, "none.jsonl")]));
    }

    /// <summary>A file of zeros but for its last byte.</summary>
    private void Write(string name, long length, byte last)
    {
        using var file = File.Create(Path.Combine(folder, name));
        file.SetLength(length - 1);
        file.Position = length - 1;
        file.WriteByte(last);
    }
}
