namespace Latticework.Facts;

internal static class RelatedExists
{
    public static IEnumerable<Fault> Check(Fact fact, Dataset dataset)
    {
        for (var i = 0; i < fact.Related.Length; i++)
        {
            var id = fact.Related[i].Id;
            if (id == fact.Id) yield return new($"related[{i}].id", $"'{id}' is this fact itself; write the id of another");
            else if (dataset.KindOf(id) is null) yield return new($"related[{i}].id", UnknownId.Message(id.Value, dataset.Suggested));
        }
    }
}
