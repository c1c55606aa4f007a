namespace Latticework.Facts;

/// <summary>A file to read, or the fault of a path that leads to none.</summary>
/// <param name="Name">The name shown to whoever asked.</param>
/// <param name="Fault">Why there is nothing to read; null where there is.</param>
internal sealed record FoundFile(string Name, FactDiagnostic? Fault = null);
