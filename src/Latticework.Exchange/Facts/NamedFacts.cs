using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>Which facts are named by id by those that are written, directly or by another that is named, and are not written themselves.</summary>
internal sealed class NamedFacts
{
    private readonly Dictionary<string, string[]> namedBy = new(StringComparer.Ordinal);
    private readonly HashSet<string> leftOut = new(StringComparer.Ordinal);
    private readonly Stack<string> rest = new();

    /// <summary>Takes some facts, of which some are written.</summary>
    public void Add(IEnumerable<Fact> facts, IEnumerable<Fact> written)
    {
        var ids = written.Select(fact => fact.Id).ToHashSet();
        foreach (var fact in facts)
        {
            string[] names = [.. Of(fact).Select(id => id.Value)];
            if (!ids.Contains(fact.Id))
            {
                leftOut.Add(fact.Id.Value);
                if (names.Length > 0) namedBy.Add(fact.Id.Value, names);
            }
            else
            {
                foreach (var name in names) rest.Push(name);
            }
        }
    }

    /// <summary>The facts named and not written.</summary>
    public HashSet<string> Missing()
    {
        var missing = new HashSet<string>(StringComparer.Ordinal);
        while (rest.TryPop(out var id))
        {
            if (!leftOut.Contains(id) || !missing.Add(id) || !namedBy.TryGetValue(id, out var names)) continue;
            foreach (var name in names) rest.Push(name);
        }

        return missing;
    }

    /// <summary>The ids that a fact names.</summary>
    public static IEnumerable<FactId> Of(Fact fact)
    {
        foreach (var related in fact.Related) yield return related.Id;
        if (fact is not Statement statement) yield break;
        foreach (var text in statement.About)
            if (FactId.TryParse(text, out var forum)) yield return forum;
    }
}
