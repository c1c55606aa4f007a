namespace Latticework.Facts;

internal static class UniqueId
{
    public static IEnumerable<Fault> Check(Fact fact, int at, Dataset dataset)
    {
        if (dataset.PlaceOfOther(fact, at) is { } place)
            yield return new("id", $"'{fact.Id}' is already the id of the fact at {place}; write another id, or remove one of the two");
    }
}
