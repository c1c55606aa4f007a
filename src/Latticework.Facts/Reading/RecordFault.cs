namespace Latticework.Facts;

/// <summary>A fault within a record.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Offset">Where, in bytes from the record's opening brace.</param>
/// <param name="Path">The field; null where the whole is at fault.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
internal readonly record struct RecordFault(string Code, int Offset, string? Path, string Message);
