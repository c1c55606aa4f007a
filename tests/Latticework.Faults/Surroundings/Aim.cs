namespace Latticework.Faults;

/// <summary>After how many bytes of a run its fault comes: at random, within what the longest run so far has sent.</summary>
internal sealed class Aim(Random random)
{
    private const long Least = 2000;

    private long longest = 60_000;

    /// <summary>The next number of bytes, from 1 on.</summary>
    /// <param name="within">A bound of its own; null: that of the longest run.</param>
    public long Next(long? within = null) => random.NextInt64(1, within ?? longest);

    /// <summary>Aims farther, after a fault that came.</summary>
    public void Hit() => longest += 1000;

    /// <summary>Aims within what a run sent that ended before its fault.</summary>
    public void Missed(long sent) => longest = Math.Max(Least, sent);
}
