using System.Globalization;
using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>A published date of the precision its source gives: a year, a month, or a day (<c>2025</c>, <c>2025-12</c>, <c>2025-12-19</c>).</summary>
/// <remarks>
/// A short date is an interval of days, so two dates have no "before": compare <see cref="Earliest"/> and <see cref="Latest"/>.
/// Only the proleptic Gregorian years 0001 to 9999 exist. Printing keeps the published precision.
/// </remarks>
[JsonConverter(typeof(PartialDateConverter))]
public readonly struct PartialDate : IEquatable<PartialDate>
{
    private readonly short year;
    private readonly byte month;
    private readonly byte day;

    private PartialDate(int year, int month, int day) => (this.year, this.month, this.day) = ((short)year, (byte)month, (byte)day);

    /// <summary>The first day the date can mean, inclusive.</summary>
    public DateOnly Earliest => new(year, month == 0 ? 1 : month, day == 0 ? 1 : day);

    /// <summary>The last day the date can mean, inclusive.</summary>
    public DateOnly Latest => month == 0 ? new(year, 12, 31) : new(year, month, day == 0 ? DateTime.DaysInMonth(year, month) : day);

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => year;

    /// <summary>Whether the date names one single day.</summary>
    public bool IsDay => day != 0;

    /// <summary>The partial date that means exactly one day.</summary>
    public static PartialDate OfDay(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>, and nothing else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !Digits(text[..4], out var y) || y == 0) return false;
        int m = 0, d = 0;
        if (text.Length >= 7 && (text[4] != '-' || !Digits(text[5..7], out m) || m is < 1 or > 12)) return false;
        if (text.Length == 10 && (text[7] != '-' || !Digits(text[8..], out d) || d < 1 || d > DateTime.DaysInMonth(y, m))) return false;
        date = new(y, m, d);
        return true;
    }

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
    /// <exception cref="FormatException">The text is no such date, or the day does not exist.</exception>
    public static PartialDate Parse(string text) => TryParse(text, out var date)
        ? date
        : throw new FormatException($"'{text}' is no date; write YYYY, YYYY-MM or YYYY-MM-DD");

    /// <summary>The date as published.</summary>
    public override string ToString() => (month, day) switch
    {
        (0, _) => year.ToString("0000", CultureInfo.InvariantCulture),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"),
    };

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => (year, month, day) == (other.year, other.month, other.day);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(year, month, day);

    /// <summary>Whether both are the same published text.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether the published texts differ.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    private static bool Digits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
