using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>How far apart the days of a series are.</summary>
[JsonConverter(typeof(WordConverter<Interval>))]
public enum Interval
{
    /// <summary>Each 31 December.</summary>
    Year,

    /// <summary>The last day of each month.</summary>
    Month,
}
