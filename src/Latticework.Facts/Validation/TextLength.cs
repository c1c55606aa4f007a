namespace Latticework.Facts;

internal static class TextLength
{
    private const int Most = 300;
    private const int MostOfNote = 500;
    private const int MostOfUrl = 2000; // 6000 bytes at most, of the 8000 that the key of an index in Neo4j has room for

    public static IEnumerable<Fault> Check(Fact fact, Dataset dataset)
    {
        if (TextGlance.AllWithin(dataset.JsonOf(fact), Most)) return [];
        return Long(fact);
    }

    private static IEnumerable<Fault> Long(Fact fact)
    {
        foreach (var (path, text) in FactTexts.Of(fact))
        {
            if (text.Length <= Most) continue;
            var most = IsUrl(path) ? MostOfUrl : path == "note" || path.EndsWith(".note", StringComparison.Ordinal) ? MostOfNote : Most;
            if (text.Length > most) yield return new(path, $"'{text[..30]}…' has {text.Length} characters; write {most} or fewer");
        }
    }

    private static bool IsUrl(string path) =>
        path.EndsWith("].url", StringComparison.Ordinal) || (path.StartsWith("alternatives[", StringComparison.Ordinal) && path.Contains("].sources[", StringComparison.Ordinal));
}
