using System.Numerics;

namespace Latticework.Query;

/// <summary>
/// How many gatherings two actors share under the null model: a Poisson-binomial distribution, convolved from one binomial for each
/// class of gatherings. All terms are positive and each tail is summed from its small end, so that also tiny tails have a small
/// relative error (down to about 1e-280, below which a probability is 0). An instance is room for one distribution after the other.
/// </summary>
internal sealed class SharedDistribution(CellProbabilities cells, DegreeClasses gatherings)
{
    /// <summary>The part of a tail that may be left out; a Poisson distribution's, which is wider, tells about where it begins.</summary>
    private const double Negligible = 1e-17;

    /// <summary>The classes of gatherings with the small binomials first, which keeps the convolutions short.</summary>
    private readonly int[] _order = [.. Enumerable.Range(0, gatherings.Count).OrderBy(group => gatherings.Counts[group])];

    private readonly int _most = gatherings.Counts.Sum();
    private double[] _binomial = [];
    private double[] _values = [];
    private double[] _next = [];
    private int _start;
    private int _length;

    /// <summary>P(X ≥ n). The values are those from <see cref="Compute"/>.</summary>
    public double More(int shared)
    {
        double sum = 0;
        for (var k = _start + _length - 1; k >= Math.Max(shared, _start); k--) sum += _values[k - _start];
        return Math.Min(1, sum);
    }

    /// <summary>P(X ≤ n). The values are those from <see cref="Compute"/>.</summary>
    public double Less(int shared)
    {
        double sum = 0;
        for (var k = _start; k <= Math.Min(shared, _start + _length - 1); k++) sum += _values[k - _start];
        return Math.Min(1, sum);
    }

    /// <summary>Σ p p' over the gatherings: the expected number shared by actors of two classes.</summary>
    public double Expected(int first, int second)
    {
        var ones = cells.Ones(first);
        var others = cells.Ones(second);
        double sum = 0;
        for (var group = 0; group < ones.Length; group++) sum += gatherings.Counts[group] * ones[group] * others[group];
        return sum;
    }

    /// <summary>Convolves the distribution for two classes of actors as far as the tails of all n up to <paramref name="shared"/> need.</summary>
    public void Compute(int first, int second, int shared)
    {
        var expected = Expected(first, second);
        var last = Math.Max(shared, (int)Math.Ceiling(expected) + 1);
        for (var rest = 1.0; rest > Negligible / 10; rest *= expected / last) last++;
        while (!Convolve(first, second, Math.Min(last, _most), shared)) last += last / 4 + 1;
    }

    /// <summary>
    /// Computes P(X = k) for k ≤ <paramref name="last"/>, which need nothing from above; answers whether the rest is negligible beside
    /// P(X ≥ <paramref name="shared"/>). The distribution is log-concave: beyond the last value a geometric series bounds it.
    /// </summary>
    private bool Convolve(int first, int second, int last, int shared)
    {
        if (_values.Length <= last)
            (_binomial, _values, _next) = (new double[last + 2], new double[last + 2], new double[last + 2]);
        (_start, _length, _values[0]) = (0, 1, 1);
        foreach (var group in _order)
        {
            var (p, q) = (cells.Ones(first)[group], cells.Ones(second)[group]);
            var (none, other) = (cells.Zeros(first)[group], cells.Zeros(second)[group]);
            if (p == 0 || q == 0) continue;
            var zero = none + p * other;
            if (zero == 0) _start += gatherings.Counts[group];
            else Add(gatherings.Counts[group], p * q / zero, last);
        }

        if (last == _most || _start + _length <= last || _length < 2) return true;
        var (end, before) = (_values[_length - 1], _values[_length - 2]);
        return end < before && end * end / (before - end) <= Negligible * More(shared);
    }

    private void Add(int trials, double odds, int last)
    {
        var (start, count) = Binomial.Write(trials, odds, last, _binomial);
        _start += start;
        var length = Math.Min(_length + count - 1, last - _start + 1);
        var next = _next.AsSpan(0, length);
        next.Clear();
        for (var k = 0; k < Math.Min(count, length); k++)
        {
            var room = Math.Min(_length, length - k);
            AddProduct(next.Slice(k, room), _values.AsSpan(0, room), _binomial[k]);
        }

        (_values, _next, _length) = (_next, _values, length);
    }

    private static void AddProduct(Span<double> sums, ReadOnlySpan<double> values, double factor)
    {
        var k = 0;
        for (; k <= sums.Length - Vector<double>.Count; k += Vector<double>.Count)
            (new Vector<double>(sums[k..]) + new Vector<double>(values[k..]) * factor).CopyTo(sums[k..]);
        for (; k < sums.Length; k++) sums[k] += values[k] * factor;
    }
}
