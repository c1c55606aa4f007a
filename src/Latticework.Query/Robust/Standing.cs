namespace Latticework.Query;

/// <summary>How an item stands in an answer: which it is, and what must be the same for it to hold.</summary>
/// <param name="Key">Which item it is.</param>
/// <param name="Mark">What must be the same.</param>
/// <param name="Figure">Its figure, whose range is told.</param>
/// <param name="Place">Its place among the items, where they are ranked.</param>
internal sealed record Standing(string Key, string Mark = "", double? Figure = null, int? Place = null);
