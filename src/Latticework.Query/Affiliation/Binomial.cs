namespace Latticework.Query;

/// <summary>Writes the probabilities of a binomial distribution with a small relative error in every one of them.</summary>
internal static class Binomial
{
    /// <summary>What is this much smaller than the most probable value is left out.</summary>
    private const double Negligible = 1e-290;

    private const double Rounding = 1e-18;

    /// <summary>
    /// Writes P(k) for the k from <c>Start</c> on, as far as it is not negligible and k is at most <paramref name="last"/>, which must
    /// not be below the mode. The values are stepped outwards from the mode by the ratio of neighbours and scaled to the sum 1.
    /// </summary>
    /// <param name="trials">The number of trials, at least 1.</param>
    /// <param name="odds">p / (1 − p), above 0 and finite.</param>
    /// <param name="last">The largest k that is wanted.</param>
    /// <param name="target">Room for <paramref name="last"/> + 1 values; place 0 is k = <c>Start</c>.</param>
    public static (int Start, int Length) Write(int trials, double odds, int last, Span<double> target)
    {
        var mode = Math.Min(trials, (int)((trials + 1.0) * (odds / (1 + odds))));
        var start = mode;
        double value = 1, sum = 0;
        target[mode] = 1;
        while (start > 0)
        {
            value *= start / ((trials - start + 1) * odds);
            if (value < Negligible) break;
            target[--start] = value;
        }

        for (var k = start; k <= mode; k++) sum += target[k];
        var end = mode;
        value = 1;
        for (var k = mode + 1; k <= trials; k++)
        {
            value *= (trials - k + 1) * odds / k;
            if (value < Negligible || (k > last && value < Rounding)) break;
            sum += value;
            if (k <= last) target[end = k] = value;
        }

        var values = target[start..(end + 1)];
        for (var k = 0; k < values.Length; k++) values[k] /= sum;
        values.CopyTo(target);
        return (start, values.Length);
    }
}
