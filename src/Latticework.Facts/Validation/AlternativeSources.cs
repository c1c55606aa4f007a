namespace Latticework.Facts;

internal static class AlternativeSources
{
    public static IEnumerable<Fault> Check(Fact fact)
    {
        if (fact.Alternatives.IsEmpty) yield break;
        var urls = fact.Sources.Select(source => source.Url).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < fact.Alternatives.Length; i++)
        {
            var sources = fact.Alternatives[i].Sources;
            if (sources.IsEmpty) yield return new($"alternatives[{i}].sources", "no source; write the url of each page that gives this reading");
            for (var j = 0; j < sources.Length; j++)
                if (!urls.Contains(sources[j]))
                    yield return new($"alternatives[{i}].sources[{j}]", $"'{sources[j]}' is not among the sources of the fact; add it there");
        }
    }
}
