namespace Latticework.Facts;

/// <summary>What a rule finds.</summary>
/// <param name="Path">The field at fault; null for the whole.</param>
/// <param name="Message">What is wrong with the value, and what to write instead.</param>
/// <param name="Id">The entry at fault, where it is not the fact that was checked.</param>
internal readonly record struct Fault(string? Path, string Message, string? Id = null);
