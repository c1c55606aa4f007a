using System.Text.Json.Serialization.Metadata;

namespace Latticework.Facts;

/// <summary>Tells the role of a file from its name.</summary>
internal static class FactFileRoles
{
    /// <summary>The role, by the last part of a path or name.</summary>
    public static FactFileRole Of(string name) => name[(name.AsSpan().LastIndexOfAny('/', '\\') + 1)..] switch
    {
        "dataset.json" => FactFileRole.Card,
        "actors.json" => FactFileRole.Actors,
        "persons.json" => FactFileRole.Persons,
        "series.json" => FactFileRole.Series,
        var file when file.EndsWith(".schema.json", StringComparison.Ordinal) => FactFileRole.None,
        var file when file.EndsWith(".json", StringComparison.Ordinal) => FactFileRole.Facts,
        var file when file.EndsWith(".jsonl", StringComparison.Ordinal) => FactFileRole.FactLines,
        _ => FactFileRole.None,
    };

    /// <summary>The record that a file of this role holds; null where the kind of each fact tells it.</summary>
    public static JsonTypeInfo? RecordOf(FactFileRole role) => role switch
    {
        FactFileRole.Card => FactJson.TypeOf<DatasetCard>(),
        FactFileRole.Actors => FactJson.TypeOf<Actor>(),
        FactFileRole.Persons => FactJson.TypeOf<Person>(),
        FactFileRole.Series => FactJson.TypeOf<Series>(),
        _ => null,
    };

    /// <summary>The field that names a record in a file of this role.</summary>
    public static string IdOf(FactFileRole role) => role switch
    {
        FactFileRole.Actors => "code",
        FactFileRole.Card or FactFileRole.Persons or FactFileRole.Series => "name",
        _ => "id",
    };
}
