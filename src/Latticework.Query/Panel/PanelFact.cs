using Latticework.Facts;

namespace Latticework.Query;

/// <summary>What a fact is to a pair, or to one nation, in a year.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="A">The number of a nation.</param>
/// <param name="B">The number of the other, greater than the first; −1 where one nation is seen alone.</param>
/// <param name="OfYear">Whether it began in the year; of forums that is not asked.</param>
/// <param name="Held">Whether it holds on the year's last day, an agreement from signature.</param>
/// <param name="InForce">Whether it holds then, an agreement from entry into force.</param>
internal readonly record struct PanelFact(Fact Fact, int A, int B, Holding OfYear, Holding Held, Holding InForce)
{
    /// <summary>Whether nothing of it counts, certainly or perhaps.</summary>
    public bool IsNothing => (OfYear, Held, InForce) == (Holding.Not, Holding.Not, Holding.Not);

    /// <summary>Whether something of it certainly counts.</summary>
    public bool IsCertain => OfYear == Holding.Holds || Held == Holding.Holds || InForce == Holding.Holds;

    /// <summary>Whether something of it is left open.</summary>
    public bool IsOpen => OfYear == Holding.Uncertain || Held == Holding.Uncertain || InForce == Holding.Uncertain;

    /// <summary>Whether a thing began in a year, given whether it had begun by the end of the year before and by the end of this.</summary>
    public static Holding Within(Holding before, Holding after) => (before, after) switch
    {
        (_, Holding.Not) or (Holding.Holds, _) => Holding.Not,
        (Holding.Not, Holding.Holds) => Holding.Holds,
        _ => Holding.Uncertain,
    };
}
