namespace Latticework.Exchange;

/// <summary>A row cannot be taken; the message says why.</summary>
internal sealed class ImportRefusal(string reason) : Exception(reason);
