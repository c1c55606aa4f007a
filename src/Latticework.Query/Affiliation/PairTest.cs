namespace Latticework.Query;

/// <summary>Two actors, what they share, and how surprising that is under the null model.</summary>
/// <param name="First">An actor's number.</param>
/// <param name="Second">Another actor's number.</param>
/// <param name="Shared">n, the number of shared gatherings.</param>
/// <param name="Expected">The expected number of shared gatherings.</param>
/// <param name="PMore">P(X ≥ n); null (absent) when one of the two takes part in nothing.</param>
/// <param name="PLess">P(X ≤ n); null (absent) when one of the two takes part in nothing.</param>
public readonly record struct PairTest(int First, int Second, int Shared, double Expected, double? PMore, double? PLess);
