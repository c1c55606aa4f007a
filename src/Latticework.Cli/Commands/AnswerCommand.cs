using System.Collections.Immutable;
using System.Text;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Cli;

/// <summary>A question put to the facts and its answer written in the format asked for.</summary>
/// <param name="Ask">Asks it.</param>
/// <param name="View">How a person sees the answer.</param>
internal sealed record AnswerCommand<T>(Func<Invocation, Lattice, Answer<T>> Ask, Func<Invocation, Answer<T>, FactNames, AnswerView<T>> View) where T : ICited
{
    /// <summary>Another order of the items than the question's.</summary>
    public Func<Invocation, ImmutableArray<T>, ImmutableArray<T>> Order { get; init; } = (_, items) => items;

    /// <summary>How the answer is written as CSV.</summary>
    public Func<AnswerPage<T>, ReadOnlyMemory<byte>> Csv { get; init; } = page => Encoding.UTF8.GetBytes(CsvWriter.Write(page));

    public int Run(Invocation invocation)
    {
        var output = invocation.Command.Output!;
        var format = output.FormatOf(invocation);
        var citations = invocation.Text(output.Citations);
        if (citations is not null && format != "csv") throw new ArgumentException($"--citations '{citations}' goes with --format csv; the other formats hold their sources");
        var scope = invocation.Command.Scope!.Read(invocation);
        var fields = Fields(invocation, output);
        var facts = invocation.Facts;
        if (format != "csv") HashBeside(facts);
        var answer = Ask(invocation, new Lattice(facts, scope));
        invocation.CancellationToken.ThrowIfCancellationRequested();
        var names = new FactNames(invocation.Facts, format is "csv" or "json" ? [] : answer.Citations);
        var page = new AnswerPage<T>(answer, invocation.Facts, Order(invocation, answer.Items), View(invocation, answer, names), names)
        {
            Fields = fields,
            Quiet = invocation.Quiet,
        };
        if (citations is not null) OutputTarget.ToFile(citations, Encoding.UTF8.GetBytes(CsvWriter.Citations(answer.Citations)));
        OutputTarget.Write(invocation.Host, invocation.Text(output.Target), Bytes(format, page, invocation));
        return ExitCode.Done;
    }

    // Every answer but CSV bears the dataset's hash; a thread of its own works it out while the question is asked.
    private static void HashBeside(FactSet facts) => new Thread(() =>
    {
        try
        {
            _ = facts.Hash;
        }
        catch (Exception)
        {
            // The same is thrown where the answer asks for the hash.
        }
    })
    { IsBackground = true }.Start();

    private ReadOnlyMemory<byte> Bytes(string format, AnswerPage<T> page, Invocation invocation) => format switch
    {
        "json" => JsonWriter.Write(page),
        "csv" => Csv(page),
        "markdown" => Encoding.UTF8.GetBytes(MarkdownWriter.Write(page)),
        _ => Encoding.UTF8.GetBytes(ToScreen(invocation) ? TableWriter.Write(page, invocation.Host.Width(), invocation.Color) : TableWriter.Write(page, width: null, color: false)),
    };

    private static bool ToScreen(Invocation invocation) => invocation.Text(invocation.Command.Output!.Target) is null;

    private static ImmutableArray<string> Fields(Invocation invocation, OutputOptions output)
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
