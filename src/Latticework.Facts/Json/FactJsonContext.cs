using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>The generated reading and writing code of every record of the dataset, strict: unknown and doubled keys are refused.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    NumberHandling = JsonNumberHandling.Strict,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Agreement))]
[JsonSerializable(typeof(Forum))]
[JsonSerializable(typeof(Exercise))]
[JsonSerializable(typeof(Patrol))]
[JsonSerializable(typeof(Office))]
[JsonSerializable(typeof(Meeting))]
[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(Actor))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Series))]
[JsonSerializable(typeof(DatasetCard))]
internal sealed partial class FactJsonContext : JsonSerializerContext;
