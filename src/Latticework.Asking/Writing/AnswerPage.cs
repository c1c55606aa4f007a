using System.Collections.Immutable;
using Latticework.Exchange;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>An answer on its way out: its items in the order asked for, the fields asked for, and how it is shown.</summary>
internal sealed record AnswerPage<T>(Answer<T> Answer, FactSet Facts, ImmutableArray<T> Items, AnswerView<T> View, FactNames Names) where T : ICited
{
    /// <summary>The fields asked for; default: all.</summary>
    public ImmutableArray<string> Fields { get; init; }

    public bool Quiet { get; init; }

    /// <summary>Says that the answer is no longer wanted.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>The items as a table for programs.</summary>
    public Table Table => AnswerTable.Of(Answer, Items, Fields);

    /// <summary>The columns to show.</summary>
    public IEnumerable<Column<T>> Columns => Fields.IsDefault
        ? View.Columns.Where(c => !c.OnRequest)
        : Fields.SelectMany(name => View.Columns.Where(c => c.Fields.Contains(name))).Distinct();

    /// <summary>What is to be said below the items: what a limit left out, what is uncertain, what is disputed.</summary>
    public IEnumerable<string> Notes =>
    [
        .. View.Remarks,
        .. Answer.Omitted > 0 ? [$"{Counted.Of(Answer.Omitted, "further item")} not shown; raise --limit to see more"] : Array.Empty<string>(),
        .. ShowsFacts ? Array.Empty<string>() : [Behind],
        .. View.UncertainTold is not { } told ? Answer.Uncertain.Select(id => DoubtText.Uncertain(Facts[id], Answer.AsOf))
            : Answer.Uncertain is [] ? []
            : [$"{Counted.Of(Answer.Uncertain.Length, "uncertain fact")}, never counted, {told}; see them with --format json"],
        .. ShowsFacts ? Answer.Disputed.Select(d => DoubtText.Disputed(d, Facts[d.Fact])) : [],
    ];

    /// <summary>The citations that the columns shown refer to.</summary>
    public ImmutableArray<Citation> Citations => ShowsFacts ? Answer.Citations : [];

    /// <summary>Which dataset was asked, and for which day.</summary>
    public string Foot => $"{Answer.Dataset.Name} {Answer.Dataset.Version}, {ShortHash}, {Counted.Of(Answer.Dataset.Facts, "fact")}{(View.NamesDay ? $", as of {PartialDate.OfDay(Answer.AsOf)}" : "")}";

    private bool ShowsFacts => Items is [] || Columns.Any(c => c.Fields.Any(f => f is "fact" or "facts" or "hops"));

    private string Behind
    {
        get
        {
            var disputed = Answer.Disputed.Select(d => d.Fact).Distinct().Count();
            return $"{Counted.Of(Answer.Citations.Length, "fact")} behind these figures, {disputed} of them disputed in a field; see them with {View.FactsWith} or --format json";
        }
    }

    private string ShortHash => Answer.Dataset.Hash is var hash && hash.Length > 19 ? hash[..19] : hash;
}
