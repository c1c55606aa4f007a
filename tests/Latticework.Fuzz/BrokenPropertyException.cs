namespace Latticework.Fuzz;

/// <summary>What must hold of a target does not.</summary>
internal sealed class BrokenPropertyException(string what) : Exception(what);
