using Latticework.Exchange;
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
    /// <param name="raw">Whether texts are written as they are, though a spreadsheet may take some for formulas.</param>
    public ReadOnlyMemory<byte> Citations(bool raw = false) => CsvTable.Write(CitationTable.Of(Cited()), raw);
}
