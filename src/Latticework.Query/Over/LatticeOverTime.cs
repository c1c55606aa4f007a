using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.ExceptionServices;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A dataset that answers questions as of each of several days.</summary>
/// <remarks>
/// A day outside the dataset's coverage gives no item and is listed in <see cref="Answer{T}.Missing"/>: what was not looked at is missing, not zero. The days are asked side by
/// side, on as many threads as there are cores; the answer is the same on any number.
/// </remarks>
public sealed class LatticeOverTime
{
    private readonly Lattice lattice;

    internal LatticeOverTime(Lattice lattice, IEnumerable<DateOnly> days)
    {
        this.lattice = lattice;
        Days = [.. days.Distinct().Order()];
        if (Days is []) throw new ArgumentException("no day is named; name one or more");
    }

    /// <summary>The days, ascending.</summary>
    public ImmutableArray<DateOnly> Days { get; }

    /// <summary>How far apart they are; null where that is not regular.</summary>
    public Interval? Every { get; internal init; }

    /// <summary>Asks the same question as of each day. The items of each day stand in the question's order, the days ascending; a limit holds for each day.</summary>
    /// <param name="question">The question: <c>l => l.Rank(Measure.Degree)</c>.</param>
    /// <param name="progress">Told the number of days answered so far, from any thread; null: nobody.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <exception cref="OperationCanceledException">The answer is no longer wanted.</exception>
    public Answer<Dated<T>> Ask<T>(Func<Lattice, Answer<T>> question, Action<int>? progress = null, CancellationToken cancellationToken = default) where T : ICited
    {
        ArgumentNullException.ThrowIfNull(question);
        var covered = Days.RemoveAll(day => !lattice.Facts.Card.Coverage.Covers(day));
        var done = 0;
        var answers = Each(covered is [] ? [Days[^1]] : covered, Ask, cancellationToken);
        var last = answers[^1];
        return new(Common(answers), lattice.At(Days[^1]).Scoped, covered is [] ? [] : [.. covered.Zip(answers).SelectMany(p => p.Second.Items.Select(item => new Dated<T>(p.First, item)))], covered is [] ? [] : answers.SelectMany(a => a.Uncertain))
        {
            Omitted = answers.Sum(a => a.Omitted),
            Missing = Days.RemoveAll(covered.Contains),
        };

        Answer<T> Ask(DateOnly day)
        {
            var answer = question(lattice.At(day));
            progress?.Invoke(Interlocked.Increment(ref done));
            return answer;
        }
    }

    /// <summary>The question, with those of its options that are the same on every day, and the days.</summary>
    private Question Common<T>(ImmutableArray<Answer<T>> answers) where T : ICited
    {
        var options = answers[0].Question.Options.Where(o => answers.All(a => a.Question.Options.Contains(o))).ToList();
        if (Every is { } every) options.Add(new("every", Word.Of(every)));
        options.Add(new("from", PartialDate.OfDay(Days[0]).ToString()));
        options.Add(new("to", PartialDate.OfDay(Days[^1]).ToString()));
        options.Add(new("days", Days.Length.ToString(CultureInfo.InvariantCulture)));
        return answers[^1].Question with { Options = [.. options] };
    }

    private static ImmutableArray<TResult> Each<T, TResult>(ImmutableArray<T> all, Func<T, TResult> ask, CancellationToken cancellationToken)
    {
        // The first alone: a question that cannot be asked fails as it would without days.
        var first = ask(all[0]);
        try
        {
            return [first, .. all.Skip(1).AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(ask)];
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
            throw;
        }
    }
}
