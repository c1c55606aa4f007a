namespace Latticework.Query;

/// <summary>A class of rows or columns inside a block.</summary>
/// <param name="Class">The number of the class.</param>
/// <param name="Count">How many rows or columns it has.</param>
/// <param name="Degree">The sum of each inside the block.</param>
internal readonly record struct DegreeLine(int Class, int Count, int Degree);
