using System.Text.Json;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>An item of an answer as it was on a day. Its fields are the day and those of the item.</summary>
/// <param name="Day">The day.</param>
/// <param name="Item">The item.</param>
public sealed record Dated<T>(DateOnly Day, T Item) : ICited, IWrapped where T : ICited
{
    IEnumerable<FactId> ICited.Facts => Item.Facts;

    ICited IWrapped.Inner => Item;

    void IWrapped.WriteBefore(Utf8JsonWriter writer) => writer.WriteString("day", PartialDate.OfDay(Day).ToString());

    void IWrapped.WriteAfter(Utf8JsonWriter writer)
    {
    }
}
