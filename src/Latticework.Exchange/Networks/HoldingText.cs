using Latticework.Query;

namespace Latticework.Exchange;

/// <summary>Whether a thing holds, in a word of a table.</summary>
internal static class HoldingText
{
    public static string Of(Holding holding) => holding switch
    {
        Holding.Holds => "yes",
        Holding.Not => "no",
        _ => "uncertain",
    };
}
