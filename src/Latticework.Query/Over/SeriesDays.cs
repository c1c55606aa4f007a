using System.Collections.Immutable;
using System.Globalization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>The days of a series.</summary>
public static class SeriesDays
{
    /// <summary>The most days of a series: a century of months.</summary>
    public const int Most = 1_200;

    /// <summary>The ends of the years or months from the first day of one date to the last of another, ascending: of 2015 to 2017, 31 December of the three.</summary>
    /// <param name="every">Years or months.</param>
    /// <param name="from">The first date.</param>
    /// <param name="to">The last date.</param>
    /// <exception cref="ArgumentException">The dates stand in the wrong order, no year or month ends between them, or more than <see cref="Most"/> do.</exception>
    public static ImmutableArray<DateOnly> Ends(Interval every, PartialDate from, PartialDate to)
    {
        if (from.Earliest > to.Latest) throw new ArgumentException($"'{from}' is after '{to}'; write the earlier date first");
        var months = every == Interval.Year ? 12 : 1;
        var start = every == Interval.Year ? new DateOnly(from.Earliest.Year, 1, 1) : new DateOnly(from.Earliest.Year, from.Earliest.Month, 1);
        var days = ImmutableArray.CreateBuilder<DateOnly>();
        for (var number = start.Year * 12 + start.Month - 1 + months; End(number) is var end && end <= to.Latest; number += months)
        {
            days.Add(end);
            if (end == DateOnly.MaxValue) break;
            if (days.Count > Most) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"more than {Most} {Word.Of(every)}s end from {from} to {to}; ask for fewer"));
        }

        return days.Count > 0 ? days.ToImmutable() : throw new ArgumentException($"no {Word.Of(every)} ends from {from} to {to}; write dates further apart");
    }

    /// <summary>The last day before the month of a number, months counted from that of year 0.</summary>
    private static DateOnly End(int number) => number >= 12 * 10_000 ? DateOnly.MaxValue : new DateOnly(number / 12, (number % 12) + 1, 1).AddDays(-1);
}
