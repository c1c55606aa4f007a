using System.Globalization;

namespace Latticework.Cli;

/// <summary>Numbers with their noun.</summary>
internal static class Counted
{
    /// <summary><c>1 fault</c>, <c>2 faults</c>.</summary>
    public static string Of(long count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
