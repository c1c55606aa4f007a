namespace Latticework.Facts;

internal static class RegisteredNames
{
    public static IEnumerable<Fault> Check(Fact fact, Dataset dataset)
    {
        foreach (var (path, person, _) in NamedPersons.Of(fact))
            if (dataset.Persons.FaultOf(person) is { } fault) yield return new(path, fault);
        if (fact is Exercise exercise && dataset.Series.FaultOf(exercise.Series) is { } unknown) yield return new("series", unknown);
        for (var i = 0; i < fact.Alternatives.Length; i++)
        {
            if (!FactReading.TryApply(fact, fact.Alternatives[i], out var reading, out _) || reading is null) continue;
            foreach (var person in NamedPersons.Of(reading).Select(named => named.Person).Except(NamedPersons.Of(fact).Select(named => named.Person)))
                if (dataset.Persons.FaultOf(person) is { } fault) yield return new($"alternatives[{i}].value", fault);
            if (reading is Exercise other && other.Series != ((Exercise)fact).Series && dataset.Series.FaultOf(other.Series) is { } series)
                yield return new($"alternatives[{i}].value", series);
        }
    }
}
