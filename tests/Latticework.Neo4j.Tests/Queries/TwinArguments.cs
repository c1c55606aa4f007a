using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Neo4j.Tests;

/// <summary>The parameters of a query, as its twin in the library takes them.</summary>
internal sealed record TwinArguments(IReadOnlyDictionary<string, object?> Values)
{
    public static FactSet Facts => LoadedServer.Shipped;

    public ActorCode Code(string name) => ActorCode.Parse(Text(name));

    public string Text(string name) => (string)Values[name]!;

    public string[] Texts(string name) => (string[])Values[name]!;

    public PartialDate Date(string name) => PartialDate.Parse(Text(name));

    public T Word<T>(string name) where T : struct, Enum => Latticework.Facts.Word.TryParse<T>(Text(name), out var word) ? word : throw new FormatException(Text(name));

    /// <summary>The shipped dataset on the day asked, in a scope.</summary>
    public Lattice Lattice(RelationScope? scope = null) => new(Facts, (scope ?? new()) with { AsOf = Values.GetValueOrDefault("day") is string day ? PartialDate.Parse(day) : null });

    /// <summary>The forums, exercises and patrols of the day asked.</summary>
    public Gatherings Gatherings => field ??= Lattice().Gatherings;

    public static Fact Fact(FactId id) => Facts[id];

    public static string Name(ActorCode code) => Facts.Actors[code].Name;
}
