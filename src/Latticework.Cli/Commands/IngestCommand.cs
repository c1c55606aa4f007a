using System.CommandLine;
using System.Globalization;
using Latticework.Ingestion;
using Latticework.Neo4j;
using Microsoft.Extensions.DependencyInjection;

namespace Latticework.Cli;

/// <summary><c>ingest</c>.</summary>
internal static class IngestCommand
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    public static CliCommand Create()
    {
        var plan = CliCommand.Flag("--plan", "write nothing; show what would be added, changed field by field, repaired and removed; with --quiet, only the exit code tells");
        var exitCode = CliCommand.Flag("--exit-code", "with --plan: exit code 10 if there is a difference");
        var verify = CliCommand.Flag("--verify", "read the whole graph back, and mend what somebody altered there; otherwise its hashes are trusted");
        var watch = CliCommand.Flag("--watch", "go on, and follow every change of the facts; a faulty edit is reported and the graph stays");
        var interval = new ValueOption("--interval", "TIME", "with --watch: how often to read the whole graph back too: 90s, 15m, 1h (default: 15m)");
        var beside = CliCommand.Flag("--beside", "go into a database that holds nodes of others, beside them");
        var log = new ValueOption("--log", "text|json", "say on standard error what happens, line by line (default: text with --watch, else not at all)") { Candidates = _ => Candidate.Of("text", "json") };
        return new("ingest")
        {
            Usage = "",
            Most = 0,
            Remark = "Writes only what differs, all or nothing; what others added to the database stays. A second run on the same facts writes nothing.",
            Examples = ["ingest", "ingest --plan --facts my-facts", "ingest --verify --uri http://localhost:7474 --password-file password", "ingest --watch --interval 1h --log json"],
            Own = [plan, exitCode, verify, watch, interval, beside, log],
            Server = new(),
            Output = OutputOptions.OfReports(),
            Run = invocation =>
            {
                Together(invocation, interval, watch);
                Together(invocation, exitCode, plan);
                if (invocation.Has(plan) && invocation.Has(watch)) throw new ArgumentException($"{plan.Name} writes nothing and {watch.Name} goes on writing; give one of them");
                var options = new IngestionOptions { Watch = invocation.Has(watch), Verify = invocation.Has(verify), Interval = Time(invocation, interval) ?? new IngestionOptions().Interval };
                var task = invocation.Has(plan)
                    ? PlanAsync(invocation, options.Verify, invocation.Has(exitCode))
                    : RunAsync(invocation, options, invocation.Has(beside), LogOf(invocation, log) ?? (options.Watch ? "text" : null));
                return task.GetAwaiter().GetResult();
            },
        };
    }

    private static void Together(Invocation invocation, Option option, Option with)
    {
        if (invocation.Has(option) && !invocation.Has(with)) throw new ArgumentException($"{option.Name} goes with {with.Name}");
    }

    private static async Task<int> PlanAsync(Invocation invocation, bool verify, bool exitCode)
    {
        var output = invocation.Command.Output!;
        var format = output.FormatOf(invocation);
        var connection = invocation.Command.Server!.Open(invocation);
        await using var store = new Neo4jFactStore(connection, time: invocation.Host.Time);
        var plan = await new FactIngestion(Source(invocation), store, invocation.Host.Time).PlanAsync(verify, invocation.CancellationToken).ConfigureAwait(false);
        if (!invocation.Quiet || invocation.Has(output.Target)) OutputTarget.Write(invocation.Host, invocation.Text(output.Target), IngestPlanPage.Write(plan, connection.Address, format == "json", invocation));
        return exitCode && plan.Differences is not [] ? ExitCode.Difference : ExitCode.Done;
    }

    private static async Task<int> RunAsync(Invocation invocation, IngestionOptions options, bool beside, string? log)
    {
        var output = invocation.Command.Output!;
        var format = output.FormatOf(invocation);
        using var progress = new IngestProgress(invocation);
        var connection = invocation.Command.Server!.Open(invocation);
        var waiting = progress.Wait;
        await using var store = new Neo4jFactStore(connection, new() { Beside = beside, Progress = progress, Waiting = () => waiting() }, invocation.Host.Time);
        using var host = IngestHost.Create(Source(invocation), store, options, log, invocation.Host);
        waiting += host.Services.GetRequiredService<FactIngestionService>().Waiting;
        var report = await IngestHost.StartAsync(host, invocation.CancellationToken).ConfigureAwait(false);
        progress.Clear();
        OutputTarget.Write(invocation.Host, invocation.Text(output.Target), IngestReport.Write(report, connection.Address, format == "json", invocation));
        await IngestHost.EndAsync(host, invocation.CancellationToken).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static FactSource Source(Invocation invocation) => invocation.FactPaths is { Count: > 0 } paths ? FactSource.OfFiles(paths) : FactSource.Shipped;

    private static string? LogOf(Invocation invocation, ValueOption option) =>
        invocation.Text(option) is null or "text" or "json" ? invocation.Text(option) : throw Unknown.Word(invocation.Text(option)!, option.Name, ["text", "json"]);

    private static TimeSpan? Time(Invocation invocation, ValueOption option)
    {
        if (invocation.Text(option) is not { } text) return null;
        var unit = text is [.., 's'] ? TimeSpan.FromSeconds(1) : text is [.., 'm'] ? TimeSpan.FromMinutes(1) : text is [.., 'h'] ? TimeSpan.FromHours(1) : TimeSpan.Zero;
        return unit > TimeSpan.Zero && int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && unit * number <= Longest
            ? unit * number
            : throw new ArgumentException($"{option.Name} '{text}' is no time; write a number with s, m or h, such as 90s, 15m or 1h, at most 168h");
    }
}
