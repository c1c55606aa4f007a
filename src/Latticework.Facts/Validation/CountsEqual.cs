namespace Latticework.Facts;

internal static class CountsEqual
{
    public static IEnumerable<Fault> Check(Dataset dataset)
    {
        if (dataset.Files is not { Card: { } card, Refused: 0 }) yield break;
        foreach (var kind in Enum.GetValues<FactKind>())
        {
            var (word, count) = (Word.Of(kind), dataset.CardCounts[kind]);
            if (!card.Counts.TryGetValue(word, out var counted)) yield return new($"counts.{word}", $"absent; write {count}", "dataset.json");
            else if (count != counted) yield return new($"counts.{word}", $"{counted} said, {count} read; write {count}", "dataset.json");
        }
    }
}
