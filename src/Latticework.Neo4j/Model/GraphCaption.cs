using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>The short <c>name</c> under which a fact is drawn.</summary>
internal static class GraphCaption
{
    private const int Long = 24;

    public static string Of(Fact fact) => fact switch
    {
        Forum f => f.Aka.Prepend(f.Name).FirstOrDefault(name => name.Length <= Long) ?? f.Name,
        Office o => $"{o.Nation} {Word.Of(o.Portfolio)}{Since(o.From, 4)}",
        Meeting m => $"{Nations(m.Nations)} {Word.Of(m.Form).Replace('-', ' ')}{Since(m.Date, 7)}",
        Patrol p => $"{Nations([.. p.Participants.Select(one => one.Nation)])} patrol{Since(p.Start, 7)}",
        Statement s => $"{Nations(s.Nations)}: {Word.Of(s.Stance)}{Since(s.Date, 7)}",
        _ => FactCaption.Of(fact),
    };

    // A circle breaks its caption at blanks: more than three codes in one word would be cut.
    private static string Nations(System.Collections.Immutable.ImmutableArray<ActorCode> nations) => nations.Length switch
    {
        <= 3 => string.Join('-', nations),
        4 => string.Join(' ', nations),
        _ => $"{nations[0]} and {nations.Length - 1} others",
    };

    private static string Since(PartialDate? date, int digits) => date?.ToString() is { } text ? " " + text[..Math.Min(digits, text.Length)] : "";
}
