namespace Latticework.Facts;

/// <summary>A date of a fact and the field it stands in.</summary>
internal sealed record Dated(string Path, PartialDate? Date);
