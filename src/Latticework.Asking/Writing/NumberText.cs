using System.Globalization;

namespace Latticework.Asking;

/// <summary>Numbers as a person can read them.</summary>
internal static class NumberText
{
    /// <summary>A number in a format; tiny ones in powers of ten, so that none is shown as zero.</summary>
    public static string Of(double number, string format) => Math.Abs(number) is > 0 and < 0.0005
        ? number.ToString("0.0e-0", CultureInfo.InvariantCulture)
        : number.ToString(format, CultureInfo.InvariantCulture);
}
