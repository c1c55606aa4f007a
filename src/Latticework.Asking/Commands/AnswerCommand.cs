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

    public Reply Answer(QuestionInvocation invocation)
    {
        var output = invocation.Command.Output;
        var format = output.FormatOf(invocation);
        var raw = output.IsRaw(invocation, format);
        var scope = invocation.Command.Scope.Read(invocation);
        var fields = Fields(invocation, output);
        var answer = Ask(invocation, invocation.Open(invocation.Facts, scope));
        invocation.CancellationToken.ThrowIfCancellationRequested();
        var names = new FactNames(invocation.Facts, format is "table" or "markdown" ? answer.Citations : []);
        var page = new AnswerPage<T>(answer, invocation.Facts, Order(invocation, answer.Items), View(invocation, answer, names), names)
        {
            Fields = fields,
            Quiet = invocation.Quiet,
        };
        return new(format, Bytes(format, page, raw, invocation)) { Cited = () => answer.Citations };
    }

    private ReadOnlyMemory<byte> Bytes(string format, AnswerPage<T> page, bool raw, QuestionInvocation invocation) => format switch
    {
        "json" => JsonWriter.Write(page),
        "csv" => Csv(page, raw),
        "arrow" => Arrow(page),
        "bibtex" => Encoding.UTF8.GetBytes(BibTex.Write(page.Answer.Citations)),
        "csl-json" => Encoding.UTF8.GetBytes(CslJson.Write(page.Answer.Citations)),
        "markdown" => Encoding.UTF8.GetBytes(MarkdownWriter.Write(page)),
        _ => Encoding.UTF8.GetBytes(TableWriter.Write(page, invocation.Width(), invocation.Color)),
    };

    private static ReadOnlyMemory<byte> Arrow(AnswerPage<T> page)
    {
        using var stream = new MemoryStream();
        ArrowTable.WriteStream(stream, page.Table, AnswerTable.Remarks(page.Answer));
        return stream.ToArray();
    }

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
