namespace Latticework.Neo4j.Tests;

/// <summary>The clock of a machine that is far off.</summary>
internal sealed class ShiftedTime(int years) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddYears(years);
}
