using System.Collections.Immutable;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary><c>--every</c>, <c>--from</c> and <c>--to</c>: the same question as of each of several days.</summary>
internal sealed class TimeParameters
{
    private readonly Parameter every = new("--every", "year|month", "ask as of each 31 December, or each last day of a month, from --from to --to; a day that the dataset does not cover is missing, not zero") { Candidates = _ => Candidate.Of(Word.All<Interval>()) };
    private readonly Parameter from = new("--from", "DATE", "with --every: from the first day of this date");
    private readonly Parameter to = new("--to", "DATE", "with --every: to the last day of this date");

    public ImmutableArray<Parameter> All => [every, from, to];

    /// <summary>The dataset as of each day asked for; null where one day is.</summary>
    /// <param name="invocation">Who asks.</param>
    /// <param name="lattice">The dataset.</param>
    /// <param name="asOf">The parameter of the one day, which does not go with these.</param>
    public LatticeOverTime? Read(QuestionInvocation invocation, Lattice lattice, Parameter asOf)
    {
        if (!invocation.Has(every))
        {
            foreach (var option in new[] { from, to })
                if (invocation.Text(option) is { } unused) throw new ArgumentException($"{option.Name} '{unused}' goes with --every; write --every year or --every month");
            return null;
        }

        if (invocation.Text(asOf) is { } day) throw new ArgumentException($"--as-of '{day}' names one day, --every several; leave one of them out");
        return lattice.Over(WordList.ReadOne(invocation, every, Interval.Year), Date(invocation, from), Date(invocation, to));
    }

    /// <summary>Whether several days are asked for.</summary>
    public bool AreAsked(QuestionInvocation invocation) => invocation.Has(every);

    private static PartialDate Date(QuestionInvocation invocation, Parameter option) =>
        invocation.Date(option) ?? throw new ArgumentException($"--every needs {option.Name}; write --every year --from 2016 --to 2025");
}
