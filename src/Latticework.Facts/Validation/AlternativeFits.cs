namespace Latticework.Facts;

internal static class AlternativeFits
{
    public static IEnumerable<Fault> Check(Fact fact)
    {
        for (var i = 0; i < fact.Alternatives.Length; i++)
            if (!FactReading.TryApply(fact, fact.Alternatives[i], out _, out var fault))
                yield return new($"alternatives[{i}]", fault);
    }
}
