namespace Latticework.Facts;

internal static class PersonActor
{
    public static IEnumerable<Fault> Check(Fact fact, Dataset dataset)
    {
        foreach (var (path, person, actor) in NamedPersons.Of(fact))
            if (actor is { } here && dataset.PersonActors.GetValueOrDefault(person) is { } registered && registered != here)
                yield return new(path, $"'{person}' acts for {here} here, but for {registered} in persons.json; write the same in both, or no nation there if for several");
    }
}
