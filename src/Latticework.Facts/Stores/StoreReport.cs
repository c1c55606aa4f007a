namespace Latticework.Facts;

/// <summary>What applying a plan did.</summary>
/// <param name="Added">Facts added.</param>
/// <param name="Changed">Facts changed.</param>
/// <param name="Removed">Facts removed.</param>
/// <param name="Unchanged">Facts left as they were.</param>
public sealed record StoreReport(int Added, int Changed, int Removed, int Unchanged);
