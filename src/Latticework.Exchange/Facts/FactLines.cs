using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Exchange;

/// <summary>Facts as JSON Lines in canonical form, which <c>--facts</c> reads back.</summary>
public static class FactLines
{
    /// <summary>Writes the facts of an extract, and those that they name by id, so that the file stands alone; by id.</summary>
    /// <returns>How many facts were written.</returns>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="extract">The extract; facts are written as published, whatever readings it chose.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static int Write(Stream stream, Extract extract, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(extract);
        var ids = WithNamed(extract);
        foreach (var id in ids.Order())
        {
            cancellationToken.ThrowIfCancellationRequested();
            stream.Write(extract.Set.JsonOf(extract.Set[id]).Span);
            stream.Write("\n"u8);
        }

        return ids.Count;
    }

    /// <summary>Writes facts in their order.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="facts">The facts, by id.</param>
    public static void Write(Stream stream, IEnumerable<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(facts);
        foreach (var fact in facts)
        {
            stream.Write(FactSet.Json(fact).Span);
            stream.Write("\n"u8);
        }
    }

    private static HashSet<FactId> WithNamed(Extract extract)
    {
        var ids = new HashSet<FactId>();
        var rest = new Stack<FactId>(extract.Facts.Select(f => f.Id));
        while (rest.TryPop(out var id))
        {
            if (!extract.Set.TryGet(id, out var fact) || !ids.Add(id)) continue;
            foreach (var named in NamedFacts.Of(fact)) rest.Push(named);
        }

        return ids;
    }
}
