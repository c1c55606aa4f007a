namespace Latticework.Faults;

/// <summary>How a case went.</summary>
/// <param name="Group">The kind of fault.</param>
/// <param name="Number">Which of its kind, from 1.</param>
/// <param name="What">What was done to whom, and how that one ended.</param>
/// <param name="Faults">What did not hold afterwards; empty where all did.</param>
internal sealed record CaseResult(string Group, int Number, string What, IReadOnlyList<string> Faults);
