namespace Latticework.Query;

/// <summary>Is shown what a fact is to a pair or a nation in a year.</summary>
internal delegate void PanelVisitor(in PanelFact fact);
