namespace Latticework.Exchange;

/// <summary>The versions of GEXF that are written.</summary>
public enum GexfVersion
{
    /// <summary>1.2draft, which Gephi and NetworkX read.</summary>
    Draft12,

    /// <summary>1.3, which Gephi 0.10 and later read.</summary>
    V13,
}
