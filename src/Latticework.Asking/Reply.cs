using Latticework.Query;

namespace Latticework.Asking;

/// <summary>A written answer.</summary>
/// <param name="Format">The format: <c>json</c>.</param>
/// <param name="Bytes">The answer in it, UTF-8 where it is text.</param>
public sealed record Reply(string Format, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The facts behind the answer with their pages, made when asked for.</summary>
    internal Func<IEnumerable<Citation>> Cited { get; init; } = () => [];

    /// <summary>The sources behind the answer as CSV, one page a row.</summary>
    public ReadOnlyMemory<byte> Citations() => System.Text.Encoding.UTF8.GetBytes(CsvWriter.Citations(Cited()));
}
