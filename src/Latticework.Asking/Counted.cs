using System.Globalization;

namespace Latticework.Asking;

/// <summary>Numbers with their noun.</summary>
public static class Counted
{
    /// <summary><c>1 fault</c>, <c>2 faults</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">The noun for one; an s makes it many.</param>
    public static string Of(long count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
