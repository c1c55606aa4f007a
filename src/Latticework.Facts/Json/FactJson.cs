using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Latticework.Facts;

/// <summary>Facts and registry entries as JSON: one strict reading, and one writing with the codebook's key order and nothing empty.</summary>
internal static class FactJson
{
    /// <summary>Strict reading; compact writing, keys in the codebook's order, empty lists and absent values left out.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>Only what JSON must escape is escaped, as the canonical form asks.</summary>
    public static JsonWriterOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How a fact of a kind is read and written.</summary>
    public static JsonTypeInfo TypeOf(FactKind kind) => Options.GetTypeInfo(ClrType(kind));

    /// <summary>How any record of the dataset is read and written.</summary>
    public static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>The compact JSON of a fact in the codebook's key order: the text that is hashed.</summary>
    public static byte[] Compact(Fact fact) => JsonSerializer.SerializeToUtf8Bytes(fact, TypeOf(fact.Kind));

    /// <summary>The compact JSON of a registry entry or card.</summary>
    public static byte[] Compact<T>(T record) where T : class => JsonSerializer.SerializeToUtf8Bytes(record, TypeOf<T>());

    private static Type ClrType(FactKind kind) => kind switch
    {
        FactKind.Agreement => typeof(Agreement),
        FactKind.Forum => typeof(Forum),
        FactKind.Exercise => typeof(Exercise),
        FactKind.Patrol => typeof(Patrol),
        FactKind.Office => typeof(Office),
        FactKind.Meeting => typeof(Meeting),
        FactKind.Statement => typeof(Statement),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind of fact"),
    };

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(FactJsonContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = FactJsonContext.Default.WithAddedModifier(LeaveOutEmptyLists),
        };
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        if (type.Type == typeof(Actor) || type.Type == typeof(Person) || type.Type == typeof(Series)) return;
        foreach (var property in type.Properties)
            if (typeof(System.Collections.ICollection).IsAssignableFrom(property.PropertyType))
                property.ShouldSerialize = static (_, value) => value is System.Collections.ICollection { Count: > 0 };
    }
}
