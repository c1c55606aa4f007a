using Xunit;

namespace Latticework.Cli.Tests;

/// <summary>Standard output and standard error that nobody reads.</summary>
public sealed class ClosedStreamTests
{
    [Fact]
    public void StandardOutput_NotOpen_EndsQuietly()
    {
        using var error = new StringWriter();
        Assert.Equal(0, LatticeApp.Run(["--help"], new() { Out = new ClosedStream(), Error = () => error }));
        Assert.Equal("", error.ToString());
    }

    [Fact]
    public void StandardOutput_WithoutRoom_IsAFailureThatNamesTheCause()
    {
        using var error = new StringWriter();
        Assert.Equal(1, LatticeApp.Run(["--help"], new() { Out = new ClosedStream(noRoom: true), Error = () => error }));
        Assert.StartsWith("lattice: standard output could not be written (no space is left)", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void StandardError_NotOpen_LeavesTheExitCode() =>
        Assert.Equal(2, LatticeApp.Run(["partner"], new() { Out = Stream.Null, Error = () => new StreamWriter(new ClosedStream()) { AutoFlush = true } }));
}
