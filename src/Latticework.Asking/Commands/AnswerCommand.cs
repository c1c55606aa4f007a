using System.Collections.Immutable;
using System.Text;
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
    public Func<AnswerPage<T>, ReadOnlyMemory<byte>> Csv { get; init; } = page => Encoding.UTF8.GetBytes(CsvWriter.Write(page));

    public Reply Answer(QuestionInvocation invocation)
    {
        var output = invocation.Command.Output;
        var format = output.FormatOf(invocation);
        var scope = invocation.Command.Scope.Read(invocation);
        var fields = Fields(invocation, output);
        var answer = Ask(invocation, invocation.Open(invocation.Facts, scope));
        invocation.CancellationToken.ThrowIfCancellationRequested();
        var names = new FactNames(invocation.Facts, format is "csv" or "json" ? [] : answer.Citations);
        var page = new AnswerPage<T>(answer, invocation.Facts, Order(invocation, answer.Items), View(invocation, answer, names), names)
        {
            Fields = fields,
            Quiet = invocation.Quiet,
        };
        return new(format, Bytes(format, page, invocation)) { Cited = () => answer.Citations };
    }

    private ReadOnlyMemory<byte> Bytes(string format, AnswerPage<T> page, QuestionInvocation invocation) => format switch
    {
        "json" => JsonWriter.Write(page),
        "csv" => Csv(page),
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
