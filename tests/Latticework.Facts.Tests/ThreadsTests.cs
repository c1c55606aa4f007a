using Xunit;

namespace Latticework.Facts.Tests;

public sealed class ThreadsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    public void Share_Numbers_DoesEachOnce(int count)
    {
        var done = new int[count];
        Threads.Share(count, i => Interlocked.Increment(ref done[i]));
        Assert.All(done, times => Assert.Equal(1, times));
    }

    [Fact]
    public void Share_Fault_IsThrownOn() => Assert.Equal(
        "at 500",
        Assert.Throws<InvalidOperationException>(() => Threads.Share(1000, i =>
        {
            if (i == 500) throw new InvalidOperationException("at 500");
        })).Message);
}
