using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>An answer that can be cited: its question, its dataset, its items, and every fact and page behind them.</summary>
/// <remarks>Equal datasets and questions give equal answers. An empty answer says that this dataset holds nothing of the kind.</remarks>
/// <typeparam name="T">The question's kind of item.</typeparam>
public sealed class Answer<T> where T : ICited
{
    private readonly Lazy<ImmutableArray<Citation>> citations;
    private readonly Lazy<ImmutableArray<DisputedField>> disputed;
    private readonly Lazy<DatasetReference> dataset;
    private readonly ScopedFacts facts;

    internal Answer(Question question, ScopedFacts facts, ImmutableArray<T> items, IEnumerable<FactId>? uncertain = null)
    {
        this.facts = facts;
        Question = question;
        AsOf = facts.AsOf;
        Items = items;
        Uncertain = [.. (uncertain ?? []).Distinct().Order()];
        var set = facts.Facts;
        var cited = new Lazy<ImmutableArray<FactId>>(() => [.. items.SelectMany(i => i.Facts).Distinct()]);
        dataset = new(() => DatasetReference.Of(set.Set));
        citations = new(() => [.. cited.Value.Select((id, i) => Citation.Of(i + 1, set[id]))]);
        disputed = new(() => [.. cited.Value.Concat(Uncertain).Distinct().Select(id => set[id]).SelectMany(fact => DisputedField.Of(set.Set, fact))]);
    }

    /// <summary>What was asked.</summary>
    public Question Question { get; }

    /// <summary>The day asked about.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The dataset asked.</summary>
    public DatasetReference Dataset => dataset.Value;

    /// <summary>The items, in the question's order.</summary>
    public ImmutableArray<T> Items { get; }

    /// <summary>How many further items a limit left out.</summary>
    public long Omitted { get; internal init; }

    /// <summary>The days asked about that the dataset does not cover: nothing is known of them, which is not to say that there was nothing.</summary>
    public ImmutableArray<DateOnly> Missing { get; internal init; } = [];

    /// <summary>The facts, by id, that would have mattered if their dates left no doubt. They are in no item.</summary>
    public ImmutableArray<FactId> Uncertain { get; }

    /// <summary>Where sources of a cited or uncertain fact disagree.</summary>
    public ImmutableArray<DisputedField> Disputed => disputed.Value;

    /// <summary>The facts behind the items, numbered in the order in which the items need them, with their pages.</summary>
    public ImmutableArray<Citation> Citations => citations.Value;

    /// <summary>The answer as a piece of HTML, for notebooks: its items as a table, then the facts behind them with their pages. All texts are encoded, and nothing runs.</summary>
    public string ToHtml() => AnswerHtml.Of(this, facts.Facts.Set);

    /// <summary>The same answer with each item seen as another, such as an item of a day without its day.</summary>
    public Answer<TItem> As<TItem>(Func<T, TItem> item) where TItem : ICited =>
        new(Question, facts, [.. Items.Select(item)], Uncertain) { Omitted = Omitted, Missing = Missing };
}
