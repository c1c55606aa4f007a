namespace Latticework.Facts;

internal static class SourceAddresses
{
    public static IEnumerable<Fault> Check(Fact fact)
    {
        if (fact.Sources.IsEmpty) yield return new("sources", "no source; write one page or more that bears the fact");
        var doubled = DoubledPlaces.Of(fact.Sources, source => source.Url);
        for (var i = 0; i < fact.Sources.Length; i++)
        {
            var url = fact.Sources[i].Url;
            if (doubled.Contains(i)) yield return new($"sources[{i}].url", $"'{url}' is cited twice in this fact; remove one");
            if (!Source.IsWebAddress(url)) yield return new($"sources[{i}].url", $"'{url}' is no web address; write one that begins with http:// or https://");
        }
    }
}
