namespace Latticework.Facts;

internal static class GistLength
{
    private const int Limit = 25;

    public static IEnumerable<Fault> Check(Fact fact)
    {
        if (fact is Statement { Gist: var gist } && gist.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length is >= Limit and var words)
            yield return new("gist", $"{words} words; write fewer than {Limit}");
    }
}
