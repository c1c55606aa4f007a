using System.Text.Json;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>An item of an answer with what of it survives. Its fields are those of the item and <c>robust</c>.</summary>
/// <param name="Item">The item.</param>
/// <param name="Survival">What of it survives.</param>
public sealed record Robust<T>(T Item, Survival Survival) : ICited, IWrapped where T : ICited
{
    IEnumerable<FactId> ICited.Facts => Item.Facts;

    ICited IWrapped.Inner => Item;

    void IWrapped.WriteBefore(Utf8JsonWriter writer)
    {
    }

    void IWrapped.WriteAfter(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("robust");
        AnswerJson.Write(writer, Survival);
    }
}
