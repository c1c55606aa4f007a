using System.Globalization;
using System.Text;
using Neo4j.Driver;

namespace Latticework.Neo4j;

/// <summary>Dates, times, durations and points as the text that the server itself writes for them.</summary>
internal static class BoltText
{
    private const int NanosPerSecond = 1_000_000_000;

    public static string Of(object value) => value switch
    {
        LocalDate d => Date(d.Year, d.Month, d.Day),
        LocalTime t => Time(t.Hour, t.Minute, t.Second, t.Nanosecond),
        OffsetTime t => Time(t.Hour, t.Minute, t.Second, t.Nanosecond) + Offset(t.OffsetSeconds),
        LocalDateTime t => $"{Date(t.Year, t.Month, t.Day)}T{Time(t.Hour, t.Minute, t.Second, t.Nanosecond)}",
        ZonedDateTime t => $"{Date(t.Year, t.Month, t.Day)}T{Time(t.Hour, t.Minute, t.Second, t.Nanosecond)}{Offset(t.OffsetSeconds)}",
        Duration d => Length(d),
        Point p => Place(p),
        _ => throw new NotSupportedException($"the server sent a {value.GetType().Name}, which this version does not know"),
    };

    private static string Date(int year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");

    private static string Time(int hour, int minute, int second, int nanos) =>
        string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}:{second:00}") + Fraction(nanos);

    private static string Fraction(int nanos) => nanos == 0 ? "" : "." + nanos.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');

    private static string Offset(int seconds)
    {
        if (seconds == 0) return "Z";
        var time = TimeSpan.FromSeconds(Math.Abs(seconds));
        return (seconds < 0 ? "-" : "+") + time.ToString(time.Seconds == 0 ? @"hh\:mm" : @"hh\:mm\:ss", CultureInfo.InvariantCulture);
    }

    private static string Length(Duration length)
    {
        var text = new StringBuilder("P");
        Append(length.Months / 12, 'Y');
        Append(length.Months % 12, 'M');
        Append(length.Days, 'D');
        if (length.Seconds != 0 || length.Nanos != 0)
        {
            text.Append('T');
            // seconds are rounded down and nanoseconds never negative: -0.5 s is -1 s and 500,000,000 ns
            var (seconds, nanos) = length.Seconds < 0 && length.Nanos > 0 ? (length.Seconds + 1, NanosPerSecond - length.Nanos) : (length.Seconds, length.Nanos);
            Append(seconds / 3600, 'H');
            Append(seconds / 60 % 60, 'M');
            if (seconds % 60 != 0 || nanos != 0)
            {
                var sign = length.Seconds < 0 && seconds % 60 == 0 ? "-" : "";
                text.Append(CultureInfo.InvariantCulture, $"{sign}{seconds % 60}{Fraction(nanos)}S");
            }
        }

        return text.Length == 1 ? "PT0S" : text.ToString();

        void Append(long count, char unit)
        {
            if (count != 0) text.Append(CultureInfo.InvariantCulture, $"{count}{unit}");
        }
    }

    private static string Place(Point point)
    {
        var (x, y) = (Coordinate(point.X), Coordinate(point.Y));
        return double.IsNaN(point.Z) ? $"SRID={point.SrId};POINT ({x} {y})" : $"SRID={point.SrId};POINT Z ({x} {y} {Coordinate(point.Z)})";
    }

    private static string Coordinate(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text;
    }
}
