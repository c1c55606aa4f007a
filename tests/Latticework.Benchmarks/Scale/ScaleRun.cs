using System.Globalization;

namespace Latticework.Benchmarks;

/// <summary>How time and memory of all that <c>lattice</c> does grow with the number of facts: whole processes on made-up facts of 10³, 10⁴, … in number.</summary>
/// <param name="lattice">The program.</param>
/// <param name="folder">Where files, figures, table and plot go.</param>
/// <param name="most">The largest number of facts.</param>
/// <param name="longest">How many seconds a task may be expected to take: one that took a tenth of it is not tried with ten times as many facts.</param>
/// <param name="output">Where the table goes too.</param>
internal sealed class ScaleRun(string lattice, string folder, int most, double longest, TextWriter output)
{
    private const int Ten = 10;

    private readonly ScaleFigures figures = new(Path.Combine(Directory.CreateDirectory(folder).FullName, "figures.tsv"));

    public async Task RunAsync()
    {
        for (var facts = 1000; facts <= most; facts *= Ten)
        {
            var files = Files(facts);
            foreach (var task in ScaleTasks.OfFiles.Where(task => IsWanted(task, facts))) Measure(task, facts, files);
            if (Environment.GetEnvironmentVariable("NEO4J_URI") is null || !ScaleTasks.OfServer.Any(task => IsWanted(task, facts))) continue;
            await LoadTimes.EmptyAsync();
            foreach (var task in ScaleTasks.OfServer) Measure(task, facts, files);
        }

        ScaleTask[] tasks = [.. ScaleTasks.OfFiles, .. ScaleTasks.OfServer];
        var table = ScaleTable.Write(figures, tasks);
        await File.WriteAllTextAsync(Path.Combine(folder, "scale.md"), table);
        await File.WriteAllTextAsync(Path.Combine(folder, "scale.svg"), ScalePlot.Write(figures, tasks));
        await output.WriteAsync(table);
    }

    private bool IsWanted(ScaleTask task, int facts) =>
        figures.Of(task, facts) is null && (facts == 1000 || figures.Of(task, facts / Ten) is { } before && before.Seconds * Ten <= longest);

    private void Measure(ScaleTask task, int facts, string files)
    {
        figures.Add(task, facts, MeasuredProcess.Run(lattice, task.For(files)));
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{facts} facts, {task.Name}: {figures.Of(task, facts)!.Value.Seconds:0.00} s"));
    }

    private string Files(int facts)
    {
        var files = Path.Combine(folder, facts.ToString(CultureInfo.InvariantCulture));
        if (Directory.Exists(Path.Combine(files, "changed"))) return files;
        LoadFiles.WriteFacts(Path.Combine(files, "facts"), SyntheticFacts.Create(facts));
        LoadFiles.WriteFacts(Path.Combine(files, "changing"), SyntheticFacts.Create(facts, Ten));
        Directory.Move(Path.Combine(files, "changing"), Path.Combine(files, "changed"));
        return files;
    }
}
