using System.Collections.Immutable;
using System.CommandLine;
using Latticework.Facts;

namespace Latticework.Cli;

/// <summary>A question as a command.</summary>
internal static class QuestionCliCommand
{
    public static CliCommand Create(QuestionCommand question)
    {
        var output = OutputOptions.Of(question.Output);
        return new(question.Name)
        {
            Usage = question.Usage,
            Examples = question.Examples,
            Remark = question.Remark,
            Least = question.Operands.Sum(o => o.Least),
            Most = question.Operands.Any(o => o.Most == int.MaxValue) ? int.MaxValue : question.Operands.Sum(o => o.Most),
            Candidates = Candidates(question),
            Own = Options(question.Own),
            Scope = Options(question.Scope.All),
            Server = new(),
            Output = output,
            Run = invocation => Run(question, output, invocation),
        };
    }

    private static int Run(QuestionCommand question, OutputOptions output, Invocation invocation)
    {
        var toScreen = !invocation.Has(output.Target);
        using var progress = new ProgressLine(invocation.Host);
        var asked = new QuestionInvocation(question, invocation.Operands, invocation.Given, () => Facts(output, invocation))
        {
            Quiet = invocation.Quiet,
            Width = toScreen ? invocation.Host.Width : () => null,
            Color = toScreen && invocation.Color,
            Progress = invocation.Host.ErrorIsTerminal && !invocation.Quiet ? progress.Tell : null,
            CancellationToken = invocation.CancellationToken,
        };
        var citations = output.All.Contains(output.Citations) ? invocation.Text(output.Citations) : null;
        if (citations is not null && question.Output.FormatOf(asked) != "csv") throw new ArgumentException($"--citations '{citations}' goes with --format csv; the other formats hold their sources");
        var reply = question.Answer(asked);
        progress.Dispose();
        if (citations is not null) OutputTarget.ToFile(citations, reply.Citations(invocation.Command.Options.Any(o => o.Name == question.Output.Raw.Name && invocation.Has(o))));
        OutputTarget.Write(invocation.Host, invocation.Text(output.Target), reply.Bytes);
        return ExitCode.Done;
    }

    // Every answer but CSV bears the dataset's hash; a thread of its own works it out while the question is asked.
    private static FactSet Facts(OutputOptions output, Invocation invocation)
    {
        var facts = invocation.Facts;
        if (output.FormatOf(invocation) != "csv") new Thread(Hash) { IsBackground = true }.Start();
        return facts;

        void Hash()
        {
            try
            {
                _ = facts.Hash;
            }
            catch (Exception)
            {
                // The same is thrown where the answer asks for the hash.
            }
        }
    }

    private static Func<FactSet, IEnumerable<Candidate>>? Candidates(QuestionCommand question) => question.Operands.Any(o => o.Candidates is not null)
        ? facts => question.Operands.SelectMany(o => o.Candidates?.Invoke(facts) ?? [])
        : null;

    public static ImmutableArray<Option> Options(ImmutableArray<Parameter> parameters) =>
        [.. parameters.Select(p => p.IsFlag ? (Option)CliCommand.Flag(p.Name, p.Description) : ValueOption.Of(p))];
}
