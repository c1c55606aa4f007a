using System.Globalization;
using Latticework.Fuzz;

return args switch
{
    ["guided", var name] => Guided.Run(name),
    ["file", var name, .. var files] => Once(FuzzTargets.Of(name), files),
    [var name, .. var rest] => Mutations(name, Number(rest, "--cases", 3000), (int)Number(rest, "--seed", 1)),
    [] => throw new ArgumentException("name a target, or all; the README beside this project tells more"),
};

static int Mutations(string name, long cases, int seed)
{
    var corpus = Path.Combine(AppContext.BaseDirectory, "corpus");
    var found = Path.Combine(Environment.CurrentDirectory, "artifacts", "fuzz", "found");
    var faults = (name == "all" ? FuzzTargets.Names : [name]).Sum(n => new FuzzRun(FuzzTargets.Of(n), corpus, found, Console.Out).Run(seed, cases));
    return faults == 0 ? 0 : 1;
}

static int Once(FuzzTarget target, string[] files)
{
    foreach (var file in files) target.Run(File.ReadAllBytes(file));
    return 0;
}

static long Number(string[] words, string option, long otherwise) =>
    Array.IndexOf(words, option) is >= 0 and var at ? long.Parse(words[at + 1], CultureInfo.InvariantCulture) : otherwise;
