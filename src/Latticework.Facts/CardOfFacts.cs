using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>The card of facts that have none of their own, or more than it counts, worked out fact by fact.</summary>
internal sealed class CardOfFacts
{
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
    private (PartialDate First, PartialDate Last)? span;
    private int count;

    /// <summary>The card of facts without a <c>dataset.json</c>: compiled on the last day that they name.</summary>
    public DatasetCard Card
    {
        get
        {
            var (first, last) = span ?? (PartialDate.Parse("0001"), PartialDate.Parse("9999"));
            return new()
            {
                Name = "unnamed",
                Title = "Facts without a dataset.json",
                Version = "0",
                Compiled = PartialDate.OfDay(last.Latest),
                Coverage = new() { From = first, To = last, Regions = ["not stated"] },
                Licence = "not stated",
                Counts = counts.ToImmutableSortedDictionary(StringComparer.Ordinal),
                Bounds = ImmutableDictionary<string, Bound>.Empty,
            };
        }
    }

    /// <summary>Takes a fact's kind and days.</summary>
    public void Add(Fact fact)
    {
        var kind = Word.Of(fact.Kind);
        counts[kind] = counts.GetValueOrDefault(kind) + 1;
        count++;
        Add(FactDates.From(fact));
        Add(FactDates.To(fact));
    }

    /// <summary>The card of a dataset that was read together with others: it says so, and counts all.</summary>
    /// <param name="card">The dataset's own card.</param>
    /// <param name="counted">How many of the facts it counts.</param>
    public DatasetCard WithOthers(DatasetCard card, int counted) => count == counted ? card : card with
    {
        Name = card.Name + "-and-others",
        Title = card.Title + ", and other facts read with them",
        Counts = counts.ToImmutableSortedDictionary(StringComparer.Ordinal),
    };

    private void Add(PartialDate? date)
    {
        if (date is not { } day) return;
        if (span is not { } known) span = (day, day);
        else span = (day.Earliest < known.First.Earliest ? day : known.First, day.Latest > known.Last.Latest ? day : known.Last);
    }
}
