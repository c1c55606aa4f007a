namespace Latticework.Query;

/// <summary>The greatest eigenvalue of a symmetric tridiagonal matrix with positive values beside the diagonal, and its vector.</summary>
internal static class Tridiagonal
{
    /// <summary>Finds both: the value by bisection, just above it; the vector, of length 1 and without a value below 0, outwards from where it is largest.</summary>
    public static (double Value, double[] Vector) Greatest(List<double> diagonal, List<double> beside)
    {
        var size = diagonal.Count;
        var (above, below) = (new double[size], new double[size]);
        var value = Bisect(diagonal, beside, above);
        IsAbove(value, diagonal, beside, above);
        below[^1] = value - diagonal[^1];
        for (var i = size - 2; i >= 0; i--) below[i] = value - diagonal[i] - (beside[i] * beside[i] / below[i + 1]);
        var twist = Enumerable.Range(0, size).MinBy(i => Math.Abs(above[i] + below[i] - (value - diagonal[i])));
        var vector = new double[size];
        vector[twist] = 1;
        for (var i = twist - 1; i >= 0; i--) vector[i] = beside[i] * vector[i + 1] / above[i];
        for (var i = twist + 1; i < size; i++) vector[i] = beside[i - 1] * vector[i - 1] / below[i];
        var length = Math.Sqrt(vector.Sum(x => x * x));
        return (value, Array.ConvertAll(vector, x => x / length));
    }

    private static double Bisect(List<double> diagonal, List<double> beside, double[] pivots)
    {
        var (low, high) = (double.NegativeInfinity, double.NegativeInfinity);
        for (var i = 0; i < diagonal.Count; i++)
        {
            var radius = (i > 0 ? beside[i - 1] : 0) + (i < beside.Count ? beside[i] : 0);
            low = Math.Max(low, diagonal[i]);
            high = Math.Max(high, diagonal[i] + radius);
        }

        high += 1e-14 * Math.Max(1, Math.Abs(high));
        while (low + ((high - low) / 2) is var middle && middle > low && middle < high)
        {
            if (IsAbove(middle, diagonal, beside, pivots)) high = middle;
            else low = middle;
        }

        return high;
    }

    /// <summary>Whether a value is above every eigenvalue: then all pivots of (value − matrix) are above 0.</summary>
    private static bool IsAbove(double value, List<double> diagonal, List<double> beside, double[] pivots)
    {
        for (var i = 0; i < pivots.Length; i++)
        {
            pivots[i] = value - diagonal[i] - (i == 0 ? 0 : beside[i - 1] * beside[i - 1] / pivots[i - 1]);
            if (!(pivots[i] > 0)) return false;
        }

        return true;
    }
}
