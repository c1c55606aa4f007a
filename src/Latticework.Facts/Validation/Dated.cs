namespace Latticework.Facts;

/// <summary>A date of a fact and the field it stands in.</summary>
internal readonly record struct Dated(string Path, PartialDate? Date);
