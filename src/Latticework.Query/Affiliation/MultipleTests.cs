using System.Collections.Immutable;

namespace Latticework.Query;

/// <summary>
/// Corrects p values for the number of tests made together. An absent (null) p value is no test: it stays absent and is not counted.
/// </summary>
public static class MultipleTests
{
    /// <summary>
    /// Benjamini-Hochberg q values: the smallest false discovery rate at which each test would be called a finding
    /// (Benjamini and Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x). O(n log n).
    /// </summary>
    /// <param name="p">The p values, each from 0 to 1 or null.</param>
    /// <returns>The q values in the order of <paramref name="p"/>, from 0 to 1 or null.</returns>
    public static ImmutableArray<double?> BenjaminiHochberg(IReadOnlyList<double?> p)
    {
        var tests = Tests(p);
        var q = new double?[p.Count];
        var least = 1.0;
        for (var rank = tests.Length; rank > 0; rank--)
        {
            var test = tests[rank - 1];
            least = Math.Min(least, p[test]!.Value * tests.Length / rank);
            q[test] = least;
        }

        return [.. q];
    }

    /// <summary>Bonferroni's correction: each p value times the number of tests, at most 1 (Dunn 1961, doi:10.1080/01621459.1961.10482090). O(n).</summary>
    /// <param name="p">The p values, each from 0 to 1 or null.</param>
    /// <returns>The corrected values in the order of <paramref name="p"/>, from 0 to 1 or null.</returns>
    public static ImmutableArray<double?> Bonferroni(IReadOnlyList<double?> p)
    {
        double tests = Tests(p).Length;
        return [.. p.Select(value => value is { } known ? Math.Min(1, known * tests) : (double?)null)];
    }

    /// <summary>
    /// Holm's correction: the p value of rank r, from the smallest, times the tests that are left from it on, never below that of a smaller one, at most 1. It
    /// controls the same error as Bonferroni's and never finds less. Holm 1979, Scandinavian Journal of Statistics 6(2), 65-70, jstor.org/stable/4615733. O(n log n).
    /// </summary>
    /// <param name="p">The p values, each from 0 to 1 or null.</param>
    /// <returns>The corrected values in the order of <paramref name="p"/>, from 0 to 1 or null.</returns>
    public static ImmutableArray<double?> Holm(IReadOnlyList<double?> p)
    {
        var tests = Tests(p);
        var corrected = new double?[p.Count];
        var most = 0.0;
        for (var rank = 0; rank < tests.Length; rank++)
        {
            most = Math.Max(most, Math.Min(1, p[tests[rank]]!.Value * (tests.Length - rank)));
            corrected[tests[rank]] = most;
        }

        return [.. corrected];
    }

    /// <summary>The p values under a correction.</summary>
    /// <param name="p">The p values, each from 0 to 1 or null.</param>
    /// <param name="correction">The correction.</param>
    public static ImmutableArray<double?> Corrected(IReadOnlyList<double?> p, TestCorrection correction) => correction switch
    {
        TestCorrection.Bh => BenjaminiHochberg(p),
        TestCorrection.Holm => Holm(p),
        TestCorrection.Bonferroni => Bonferroni(p),
        TestCorrection.None => [.. p],
        _ => throw new ArgumentOutOfRangeException(nameof(correction), correction, "there is no such correction"),
    };

    /// <summary>The places of the p values that are there, ascending by p.</summary>
    private static int[] Tests(IReadOnlyList<double?> p)
    {
        ArgumentNullException.ThrowIfNull(p);
        var tests = Enumerable.Range(0, p.Count).Where(test => p[test] is not null).ToArray();
        foreach (var test in tests)
            if (!(p[test] is >= 0 and <= 1))
                throw new ArgumentException($"p value {test} is {p[test]}; a p value is from 0 to 1, or null.", nameof(p));
        return [.. tests.OrderBy(test => p[test]!.Value)];
    }
}
