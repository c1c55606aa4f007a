using System.Collections.Immutable;
using System.Text;
using Latticework.Exchange;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>A question put to the facts and its answer written in the format asked for.</summary>
/// <param name="Ask">Asks it.</param>
/// <param name="View">How a person sees the answer.</param>
internal sealed record AnswerCommand<T>(Func<QuestionInvocation, Lattice, Answer<T>> Ask, Func<QuestionInvocation, Answer<T>, FactNames, AnswerView<T>> View) where T : ICited
{
    /// <summary>Another order of the items than the question's.</summary>
    public Func<QuestionInvocation, ImmutableArray<T>, ImmutableArray<T>> Order { get; init; } = (_, items) => items;

    /// <summary>How the answer is written as CSV.</summary>
    public Func<AnswerPage<T>, bool, ReadOnlyMemory<byte>> Csv { get; init; } = (page, raw) => CsvTable.Write(page.Table, raw);

    /// <summary>How what of the answer survives is asked; null where the question does not take that.</summary>
    public Func<Robustness, RobustAsk<T>>? Robust { get; init; }

    /// <summary>The question without its limit, among whose items a survivor is looked for; null: the question has none.</summary>
    public Func<QuestionInvocation, Lattice, Answer<T>>? Among { get; init; }

    public Reply Answer(QuestionInvocation invocation)
    {
        var robust = Robust is not null && invocation.Has(RobustParameter.Flag);
        if (!invocation.Command.Scope.AsksForDays(invocation)) return robust ? Surviving(Robust!).Written(invocation) : Written(invocation);
        return robust ? throw new ArgumentException("--robust goes with one day; leave out --every") : OfDays().Written(invocation);
    }

    private Reply Written(QuestionInvocation invocation)
    {
        var output = invocation.Command.Output;
        var format = output.FormatOf(invocation);
        var raw = output.IsRaw(invocation, format);
        var scope = invocation.Command.Scope.Read(invocation);
        var fields = Fields(invocation, output);
        var lattice = invocation.Open(invocation.Facts, scope);
        _ = invocation.Command.Scope.Over(invocation, lattice);
        var answer = Ask(invocation, lattice);
        invocation.CancellationToken.ThrowIfCancellationRequested();
        var names = new FactNames(invocation.Facts, format is "table" or "markdown" ? answer.Citations : []);
        var page = new AnswerPage<T>(answer, invocation.Facts, Order(invocation, answer.Items), View(invocation, answer, names), names)
        {
            Fields = fields,
            Quiet = invocation.Quiet,
            CancellationToken = invocation.CancellationToken,
        };
        return new(format, Bytes(format, page, raw, invocation)) { Cited = () => answer.Citations };
    }

    private AnswerCommand<Dated<T>> OfDays() => new(
        (invocation, lattice) => invocation.Command.Scope.Over(invocation, lattice) is not { } over ? throw new ArgumentException("--every is not given")
            : over.Ask(l => Ask(invocation, l), invocation.Progress is { } tell ? done => tell(done, over.Days.Length) : null, invocation.CancellationToken),
        (invocation, answer, names) => DatedView.Of(answer, View(invocation, answer.As(d => d.Item), names), invocation.Facts.Card.Coverage))
    {
        Order = (invocation, items) => [.. items.GroupBy(d => d.Day).SelectMany(day => Order(invocation, [.. day.Select(d => d.Item)]).Select(item => new Dated<T>(day.Key, item)))],
    };

    private AnswerCommand<Robust<T>> Surviving(Func<Robustness, RobustAsk<T>> robust) => new(
        (invocation, lattice) => robust(lattice.Robustness)(l => Ask(invocation, l), Among is { } among ? l => among(invocation, l) : null, invocation.CancellationToken),
        (invocation, answer, names) => RobustView.Of(answer, View(invocation, answer.As(r => r.Item), names)))
    {
        Order = (invocation, items) =>
        {
            var wrapped = items.ToDictionary(r => r.Item, ReferenceEqualityComparer.Instance as IEqualityComparer<T>);
            return [.. Order(invocation, [.. items.Select(r => r.Item)]).Select(item => wrapped[item])];
        },
    };

    private ReadOnlyMemory<byte> Bytes(string format, AnswerPage<T> page, bool raw, QuestionInvocation invocation) => format switch
    {
        "json" => JsonWriter.Write(page),
        "csv" => Csv(page, raw),
        "arrow" => InMemory.Of(stream => ArrowTable.WriteStream(stream, page.Table, AnswerTable.Remarks(page.Answer))),
        "bibtex" => InMemory.Of(stream => BibTex.Write(stream, page.Answer.Citations)),
        "csl-json" => InMemory.Of(stream => CslJson.Write(stream, page.Answer.Citations)),
        "markdown" => Encoding.UTF8.GetBytes(MarkdownWriter.Write(page)),
        _ => Encoding.UTF8.GetBytes(TableWriter.Write(page, invocation.Width(), invocation.Color)),
    };

    private static ImmutableArray<string> Fields(QuestionInvocation invocation, OutputParameters output)
    {
        ImmutableArray<string> wanted = [.. invocation.Texts(output.Fields).Distinct()];
        if (wanted is []) return invocation.Has(output.Fields) ? throw new ArgumentException($"--fields names no field; write some of: {string.Join(", ", AnswerJson.Fields<T>())}") : default;
        var known = AnswerJson.Fields<T>();
        foreach (var field in wanted)
            if (!known.Contains(PanelColumns.Of<T>().IsDefault ? field.Split('.')[0] : field))
                throw new ArgumentException($"unknown field '{field}' in --fields; write some of: {string.Join(", ", known)}");
        return wanted;
    }
}
