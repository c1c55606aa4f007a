namespace Latticework.Facts;

internal static class RelatedOrder
{
    public static IEnumerable<Fault> Check(Fact fact)
    {
        for (var i = 1; i < fact.Related.Length; i++)
        {
            var (before, here) = (Text(fact.Related[i - 1]), Text(fact.Related[i]));
            var order = string.CompareOrdinal(before, here);
            if (order == 0) yield return new($"related[{i}]", $"'{here}' stands twice; remove one");
            else if (order > 0) yield return new($"related[{i}]", $"'{here}' stands after '{before}'; sort by relation, then id");
        }
    }

    private static string Text(Relation relation) => $"{Word.Of(relation.Kind)} {relation.Id}";
}
