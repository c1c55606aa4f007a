using System.Text.Json;

namespace Latticework.Query;

/// <summary>An item that adds fields of its own to those of another.</summary>
internal interface IWrapped
{
    /// <summary>The item with fields of its own question.</summary>
    ICited Inner { get; }

    /// <summary>Writes the fields that stand before the inner item's.</summary>
    void WriteBefore(Utf8JsonWriter writer);

    /// <summary>Writes the fields that stand after them.</summary>
    void WriteAfter(Utf8JsonWriter writer);
}
