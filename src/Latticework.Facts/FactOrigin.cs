namespace Latticework.Facts;

/// <summary>Where a record was read: file and line of its opening brace.</summary>
/// <param name="File">The file, as named by whoever asked for it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-8 bytes, from 1.</param>
public readonly record struct FactOrigin(string File, int Line, int Column);
