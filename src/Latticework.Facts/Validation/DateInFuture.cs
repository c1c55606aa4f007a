using System.Globalization;

namespace Latticework.Facts;

internal static class DateInFuture
{
    public static IEnumerable<Fault> Check(Fact fact, Dataset dataset)
    {
        if (dataset.Files.Card is not { Compiled: var compiled }) return [];
        Span<byte> day = stackalloc byte[10];
        compiled.Latest.TryFormat(day, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return TextGlance.NoneAfter(dataset.JsonOf(fact), day) ? [] : Late(fact, compiled);
    }

    private static IEnumerable<Fault> Late(Fact fact, PartialDate compiled)
    {
        foreach (var (path, text) in FactTexts.Of(fact))
        {
            if (!IsDated(path, fact.Announced) || !PartialDate.TryParse(text, out var date) || date.Earliest <= compiled.Latest) continue;
            var instead = path.EndsWith("published", StringComparison.Ordinal) ? "write an earlier date" : "write an earlier date, or mark the fact as announced";
            yield return new(path, $"'{text}' is after the day of compilation, '{compiled}'; {instead}");
        }
    }

    // A page is never published after the compilation, even if it announces what comes. A member may be in for a term that is still running.
    private static bool IsDated(string path, bool announced)
    {
        if (path.StartsWith("members[", StringComparison.Ordinal) && path.EndsWith("].to", StringComparison.Ordinal)) return false;
        var key = path[(path.LastIndexOf('.') + 1)..];
        if (key.IndexOf('[', StringComparison.Ordinal) is > 0 and var list) key = key[..list];
        return key switch
        {
            "published" => true,
            "signed" or "inForce" or "terminated" or "acceded" or "established" or "from" or "to" or "start" or "end" => !announced,
            "endedInFact" or "date" or "endDate" or "given" or "withdrawn" or "suspended" => !announced,
            _ => false,
        };
    }
}
