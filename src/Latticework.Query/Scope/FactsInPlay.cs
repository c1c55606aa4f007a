using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>The facts that a scope lets in, each under the reading chosen, with what they do to one another.</summary>
internal sealed class FactsInPlay
{
    private readonly Dictionary<FactId, List<Agreement>> replacers = [];
    private readonly Lazy<Dictionary<FactId, Fact>> byId;

    public FactsInPlay(FactSet set, RelationScope scope)
    {
        Set = set;
        var readings = scope.Readings.GroupBy(r => r.Fact).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var id in scope.Without.Concat(readings.Keys))
            if (!set.TryGet(id, out _)) throw new ArgumentException(UnknownFact(set, id.Value));
        var without = scope.Without.ToHashSet();
        var publishers = scope.WithoutPublishers.ToHashSet(StringComparer.Ordinal);
        foreach (var publisher in publishers)
            if (!set.Facts.Any(f => f.Sources.Any(s => s.Publisher == publisher)))
                throw new ArgumentException(UnknownPublisher(set, publisher));
        Facts = [.. set.Facts.Where(Counts).Select(Read).OfType<Fact>()];
        byId = new(() => Facts.ToDictionary(f => f.Id));
        foreach (var agreement in Facts.OfType<Agreement>())
            foreach (var related in agreement.Related)
                if (related.Kind == RelationKind.Replaces) Replaces(related.Id, agreement);

        bool Counts(Fact fact) =>
            !(scope.ConfirmedOnly && fact.Confidence == Confidence.Reported)
            && !without.Contains(fact.Id)
            && !(publishers.Count > 0 && fact.Sources.All(s => publishers.Contains(s.Publisher)));

        Fact? Read(Fact fact) => readings.TryGetValue(fact.Id, out var chosen)
            ? chosen.Aggregate<ReadingChoice, Fact?>(fact, (current, choice) => current is null ? null : Reading(fact, current, choice))
            : fact;
    }

    /// <summary>The dataset asked.</summary>
    public FactSet Set { get; }

    /// <summary>The facts let in, by id.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>A fact let in, under the reading chosen.</summary>
    public Fact this[FactId id] => byId.Value[id];

    /// <summary>The fact of an id; null where the scope does not let it in.</summary>
    public Fact? Find(FactId id) => byId.Value.GetValueOrDefault(id);

    /// <summary>The agreements that take an agreement's place.</summary>
    public IReadOnlyList<Agreement> ReplacersOf(FactId id) => replacers.TryGetValue(id, out var list) ? list : [];

    /// <summary>What to say of an id that the dataset lacks.</summary>
    public static string UnknownFact(FactSet set, string text)
    {
        var near = Nearest.Of(text, set.Facts.Select(f => f.Id.Value));
        return $"unknown fact '{text}'" + (near.Count == 0 ? "; look for it with find" : $"; did you mean {string.Join(", ", near)}?");
    }

    private void Replaces(FactId old, Agreement agreement)
    {
        if (!replacers.TryGetValue(old, out var list)) replacers[old] = list = [];
        list.Add(agreement);
    }

    private static string UnknownPublisher(FactSet set, string text)
    {
        var near = Nearest.Of(text, set.Facts.SelectMany(f => f.Sources).Select(s => s.Publisher).Distinct(StringComparer.Ordinal));
        return $"unknown publisher '{text}'" + (near.Count == 0 ? "; write it as in the citations" : $"; did you mean {string.Join(", ", near.Select(n => $"'{n}'"))}?");
    }

    private static Fact? Reading(Fact published, Fact current, ReadingChoice choice)
    {
        var ofField = published.Alternatives.Where(a => a.Field == choice.Field).ToList();
        var wanted = ofField.FirstOrDefault(a => DisputedField.Text(a.Value) == choice.Value);
        if (wanted is not null) return FactReading.Apply(current, wanted);
        var known = published.Alternatives.Select(a => $"{published.Id}.{a.Field}={DisputedField.Text(a.Value)}").ToList();
        throw new ArgumentException($"unknown reading '{choice}'; " + (known.Count == 0
            ? $"no other reading of {published.Id} is known"
            : $"write one of: {string.Join(", ", known)}"));
    }
}
