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

    /// <summary>Bonferroni's correction: each p value times the number of tests, at most 1. O(n).</summary>
    /// <param name="p">The p values, each from 0 to 1 or null.</param>
    /// <returns>The corrected values in the order of <paramref name="p"/>, from 0 to 1 or null.</returns>
    public static ImmutableArray<double?> Bonferroni(IReadOnlyList<double?> p)
    {
        double tests = Tests(p).Length;
        return [.. p.Select(value => value is { } known ? Math.Min(1, known * tests) : (double?)null)];
    }

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
