using System.Runtime.InteropServices;

namespace Latticework.Facts;

/// <summary>Which ids facts have and which pages they cite, in some hundred bytes a fact: facts are numbers, from 0, in the order in which they were added, and texts are hashes.</summary>
/// <remarks>Two texts of one hash, one pair in 10^19, look like one until the facts themselves are asked: no fault is told wrongly, and one in as many is missed.</remarks>
internal sealed class FactIndex
{
    private readonly Dictionary<ulong, int> ids = [];
    private readonly Dictionary<ulong, CitedPage> pages = [];
    private readonly List<FactKind> kinds = [];

    /// <summary>How many facts were added.</summary>
    public int Count => kinds.Count;

    /// <summary>Adds the next fact. Where an id or page stands twice, the first holds.</summary>
    public void Add(Fact fact)
    {
        var at = kinds.Count;
        kinds.Add(fact.Kind);
        ids.TryAdd(HashOf(fact.Id.Value), at);
        foreach (var source in fact.Sources)
        {
            ref var page = ref CollectionsMarshal.GetValueRefOrAddDefault(pages, HashOf(source.Url), out var known);
            if (!known) page = new(RecordOf(source), at);
        }
    }

    /// <summary>The first fact with an id; negative if there is none.</summary>
    public int Find(FactId id) => ids.TryGetValue(HashOf(id.Value), out var at) ? at : -1;

    /// <summary>The kind of a fact.</summary>
    public FactKind KindOf(int at) => kinds[at];

    /// <summary>The first fact that cites a page whose record was another one there; negative if there is none.</summary>
    public int FindOther(Source source) => pages.TryGetValue(HashOf(source.Url), out var page) && page.Record != RecordOf(source) ? page.Citing : -1;

    private static ulong RecordOf(Source source)
    {
        var hash = HashOf(source.Title, HashOf(source.Publisher));
        return hash ^ (uint)HashCode.Combine(source.Published, source.TitleIsLabel);
    }

    // Fowler, Noll and Vo's hash 1a of 64 bits, on characters.
    private static ulong HashOf(string text, ulong hash = 14695981039346656037)
    {
        foreach (var c in text) hash = (hash ^ c) * 1099511628211;
        return hash;
    }

    private readonly record struct CitedPage(ulong Record, int Citing);
}
