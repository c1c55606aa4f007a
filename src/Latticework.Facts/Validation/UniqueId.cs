namespace Latticework.Facts;

internal static class UniqueId
{
    public static IEnumerable<Fault> Check(Fact fact, Dataset dataset)
    {
        if (!ReferenceEquals(dataset.Find(fact.Id), fact))
            yield return new("id", $"'{fact.Id}' is already the id of the fact at {dataset.PlaceOf(fact.Id)}; write another id, or remove one of the two");
    }
}
