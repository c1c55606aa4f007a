using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A day, and what partial and missing dates tell about it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Compiled">The day the dataset was compiled: a thing that a source told of had begun by then, even where no source dates it.</param>
internal readonly record struct Day(DateOnly Date, DateOnly Compiled)
{
    /// <summary>Whether a thing had begun: yes if the date's latest day is past or today, no if its earliest is to come, else open.</summary>
    public Holding Begun(PartialDate? date) => date is { } d ? Past(d) : Date >= Compiled ? Holding.Holds : Holding.Uncertain;

    /// <summary>Whether a thing had ended; without an end date it has not.</summary>
    public Holding Ended(PartialDate? date) => date is { } d ? Past(d) : Holding.Not;

    /// <summary>Whether what began and ended so holds.</summary>
    public static Holding Between(Holding begun, Holding ended) => (begun, ended) switch
    {
        (Holding.Holds, Holding.Not) => Holding.Holds,
        (Holding.Not, _) or (_, Holding.Holds) => Holding.Not,
        _ => Holding.Uncertain,
    };

    private Holding Past(PartialDate date) =>
        date.Latest <= Date ? Holding.Holds : date.Earliest > Date ? Holding.Not : Holding.Uncertain;
}
