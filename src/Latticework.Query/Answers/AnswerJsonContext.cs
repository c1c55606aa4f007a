using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>The generated writing code of every kind of item.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DatasetReference))]
[JsonSerializable(typeof(ImmutableArray<FactId>))]
[JsonSerializable(typeof(ImmutableArray<DisputedField>))]
[JsonSerializable(typeof(ImmutableArray<Citation>))]
[JsonSerializable(typeof(ImmutableArray<SharedPartner>))]
[JsonSerializable(typeof(ImmutableArray<Overlap>))]
[JsonSerializable(typeof(ImmutableArray<RelationPath>))]
[JsonSerializable(typeof(ImmutableArray<TimelineEntry>))]
[JsonSerializable(typeof(ImmutableArray<Change>))]
[JsonSerializable(typeof(ImmutableArray<ProfileLine>))]
[JsonSerializable(typeof(ImmutableArray<Gap>))]
[JsonSerializable(typeof(ImmutableArray<Trio>))]
[JsonSerializable(typeof(ImmutableArray<DyadYear>))]
[JsonSerializable(typeof(ImmutableArray<StateYear>))]
[JsonSerializable(typeof(ImmutableArray<NationRank>))]
[JsonSerializable(typeof(ImmutableArray<NetworkStructure>))]
[JsonSerializable(typeof(ImmutableArray<BrokerageRoles>))]
[JsonSerializable(typeof(ImmutableArray<BackboneTie>))]
[JsonSerializable(typeof(Survival))]
internal sealed partial class AnswerJsonContext : JsonSerializerContext;
