namespace Latticework.Facts;

internal static class CountBounds
{
    public static IEnumerable<Fault> Check(Dataset dataset)
    {
        if (dataset.Files is not { Card: { } card, Refused: 0 }) yield break;
        foreach (var kind in Enum.GetValues<FactKind>())
        {
            var (word, count) = (Word.Of(kind), dataset.CardCounts[kind]);
            if (!card.Bounds.TryGetValue(word, out var bound)) yield return new($"bounds.{word}", "absent; write the least and most facts of this kind", "dataset.json");
            else if (count < bound.Min || count > bound.Max)
                yield return new($"bounds.{word}", $"{count} facts, outside {bound.Min} to {bound.Max}; files are missing or doubled, or the bounds are to be widened", "dataset.json");
        }
    }
}
