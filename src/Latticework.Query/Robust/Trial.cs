using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A removal as a scope, and the facts that it takes out or reads otherwise.</summary>
internal sealed record Trial(Removal Removal, RelationScope Scope, ImmutableArray<Fact> Touched)
{
    /// <summary>Every removal of a dataset in a scope: reported facts, facts of a single page, each publisher by name, each other reading by fact.</summary>
    public static ImmutableArray<Trial> Of(FactsInPlay facts, RelationScope scope)
    {
        ImmutableArray<Fact> single = [.. facts.Facts.Where(f => f.Sources.Length == 1)];
        return
        [
            new(new(RemovalKind.Reported), scope with { ConfirmedOnly = true }, [.. facts.Facts.Where(f => f.Confidence == Confidence.Reported)]),
            new(new(RemovalKind.SingleSource), scope with { Without = [.. scope.Without, .. single.Select(f => f.Id)] }, single),
            .. Publishers(facts, scope),
            .. facts.Set.Facts.Where(f => facts.Find(f.Id) is not null || scope.Readings.Any(r => r.Fact == f.Id)).SelectMany(f => Readings(facts.Set, scope, f)),
        ];
    }

    private static IEnumerable<Trial> Publishers(FactsInPlay facts, RelationScope scope)
    {
        var alone = facts.Facts
            .Select(f => (Fact: f, Left: f.Sources.Select(s => s.Publisher).Except(scope.WithoutPublishers, StringComparer.Ordinal).ToList()))
            .Where(f => f.Left.Count == 1).ToLookup(f => f.Left[0], f => f.Fact, StringComparer.Ordinal);
        return facts.Facts.SelectMany(f => f.Sources).Select(s => s.Publisher).Distinct(StringComparer.Ordinal).Except(scope.WithoutPublishers, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(p => new Trial(new(RemovalKind.Publisher, p), scope with { WithoutPublishers = [.. scope.WithoutPublishers, p] }, [.. alone[p]]));
    }

    private static IEnumerable<Trial> Readings(FactSet set, RelationScope scope, Fact fact)
    {
        if (fact.Alternatives is [] && fact is not Agreement { Status: AgreementStatus.Denied }) yield break;
        foreach (var field in fact.Alternatives.GroupBy(a => a.Field))
        {
            var chosen = scope.Readings.FirstOrDefault(r => r.Fact == fact.Id && r.Field == field.Key);
            var others = scope.Readings.RemoveAll(r => r == chosen);
            if (chosen is not null) yield return New(new(fact.Id, field.Key, DisputedField.Text(FactReading.Current(set.JsonOf(fact), field.Key))), others);
            foreach (var value in field.Select(a => DisputedField.Text(a.Value)).Distinct(StringComparer.Ordinal).Where(v => v != chosen?.Value))
                yield return New(new(fact.Id, field.Key, value), [.. others, new(fact.Id, field.Key, value)]);
        }

        // A party that denies the thing, with no reading of its own: without it.
        if (fact is Agreement { Status: AgreementStatus.Denied } && !fact.Alternatives.Any(a => a.Field == "fact"))
            yield return new(new(RemovalKind.Reading, $"{fact.Id}.fact=null"), scope with { Without = [.. scope.Without, fact.Id] }, [fact]);

        Trial New(ReadingChoice reading, ImmutableArray<ReadingChoice> readings) => new(new(RemovalKind.Reading, reading.ToString()), scope with { Readings = readings }, [fact]);
    }
}
