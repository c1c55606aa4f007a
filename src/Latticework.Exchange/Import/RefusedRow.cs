namespace Latticework.Exchange;

/// <summary>A row that could not be taken.</summary>
/// <param name="Line">The line of the file on which it starts, from 1.</param>
/// <param name="Reason">Why.</param>
public sealed record RefusedRow(int Line, string Reason);
