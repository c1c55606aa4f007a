namespace Latticework.Query;

/// <summary>Whether a thing holds on a day, as far as partial and missing dates tell. Ordered, so that the least of several parts is the whole's.</summary>
public enum Holding
{
    /// <summary>It certainly does not hold.</summary>
    Not,

    /// <summary>The dates leave it open: never counted, always listed.</summary>
    Uncertain,

    /// <summary>It certainly holds.</summary>
    Holds,
}
