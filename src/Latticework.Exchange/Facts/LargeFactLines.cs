using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Exchange;

/// <summary>Facts of a dataset that is too large to be held, as JSON Lines in canonical form.</summary>
public static class LargeFactLines
{
    /// <summary>Whether a scope can be asked part by part: it leaves out no single fact or publisher, and chooses no reading, all of which are judged over the whole.</summary>
    public static bool Takes(RelationScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope is { Without: [], WithoutPublishers: [], Readings: [], Backbone: null };
    }

    /// <summary>Collects what <see cref="FactLines"/> would write of the whole: the facts that the scope lets in, and those that they name by id.</summary>
    /// <returns>How many facts the scope lets in.</returns>
    /// <param name="lines">Takes the facts.</param>
    /// <param name="parts">The dataset.</param>
    /// <param name="scope">What counts; one that <see cref="Takes"/> says can be asked.</param>
    /// <param name="progress">Told how many facts of how many are looked at.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static int Collect(SortedFactLines lines, FactParts parts, RelationScope scope, Action<int, int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(parts);
        var (letIn, done, named) = (0, 0, new NamedFacts());
        foreach (var part in parts.Read())
        {
            var facts = new Lattice(part, scope).Extract().Facts;
            letIn += facts.Length;
            foreach (var fact in facts) lines.Add(fact.Id, part.JsonOf(fact));
            named.Add(part.Facts, facts);
            Told(part.Facts.Length);
        }

        if (named.Missing() is not { Count: > 0 } missing) return letIn;
        done = 0;
        foreach (var part in parts.Read())
        {
            foreach (var fact in part.Facts.Where(fact => missing.Contains(fact.Id.Value))) lines.Add(fact.Id, part.JsonOf(fact));
            Told(part.Facts.Length);
        }

        return letIn;

        void Told(int count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Invoke(done += count, parts.Facts);
        }
    }
}
