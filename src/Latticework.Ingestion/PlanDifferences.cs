using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Ingestion;

/// <summary>Tells record by record and field by field how a store differs from a dataset.</summary>
/// <param name="plan">What must happen to the facts.</param>
/// <param name="held">What the store holds; null where it holds nothing, or what cannot be read.</param>
internal sealed class PlanDifferences(FactPlan plan, FactSet? held)
{
    private readonly FactSet target = plan.Target;

    public ImmutableArray<RecordDifference> All() => [.. Card(), .. Facts(), .. Registries(), .. Others()];

    private IEnumerable<RecordDifference> Card() => held is null ? [] : Changed("dataset", target.Card.Name, RecordChange.Changed, held.CardJson, target.CardJson);

    private IEnumerable<RecordDifference> Facts()
    {
        var facts = plan.Added.Select(f => new RecordDifference("fact", f.Id.Value, RecordChange.Added, []))
            .Concat(plan.Changed.Select(Changed))
            .Concat(plan.Removed.Select(id => new RecordDifference("fact", id.Value, RecordChange.Removed, [])));
        return facts.OrderBy(d => d.Key, StringComparer.Ordinal);
    }

    private RecordDifference Changed(Fact fact)
    {
        var change = plan.Faults?.Facts.Contains(fact.Id) == true ? RecordChange.Repaired : RecordChange.Changed;
        return new("fact", fact.Id.Value, change, held is not null && held.TryGet(fact.Id, out var old) ? FieldDifference.Between(held.JsonOf(old), target.JsonOf(fact)) : []);
    }

    private IEnumerable<RecordDifference> Registries() => held is null ? [] :
    [
        .. Registry("actor", held.Actors.All, target.Actors.All, a => a.Code.Value),
        .. Registry("person", held.Persons, target.Persons, p => p.Name),
        .. Registry("series", held.Series, target.Series, s => s.Name),
    ];

    private IEnumerable<RecordDifference> Others() => plan.Faults is { Others: true } ? [new("graph", "registries, pages or ties", RecordChange.Repaired, [])] : [];

    private static IEnumerable<RecordDifference> Registry<T>(string record, IEnumerable<T> held, IEnumerable<T> wanted, Func<T, string> key) where T : class
    {
        var before = held.ToDictionary(key, StringComparer.Ordinal);
        var after = wanted.ToDictionary(key, StringComparer.Ordinal);
        return before.Keys.Union(after.Keys).Order(StringComparer.Ordinal).SelectMany(name =>
            !before.TryGetValue(name, out var was) ? [new RecordDifference(record, name, RecordChange.Added, [])]
            : !after.TryGetValue(name, out var now) ? [new RecordDifference(record, name, RecordChange.Removed, [])]
            : Changed(record, name, RecordChange.Changed, FactSet.JsonOfEntry(was), FactSet.JsonOfEntry(now)));
    }

    private static IEnumerable<RecordDifference> Changed(string record, string key, RecordChange change, ReadOnlyMemory<byte> was, ReadOnlyMemory<byte> now)
    {
        var fields = FieldDifference.Between(was, now);
        return fields.IsEmpty ? [] : [new(record, key, change, fields)];
    }
}
