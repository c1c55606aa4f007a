using System.Globalization;
using Latticework.Faults;

switch (args)
{
    case ["staged", var address, var folder]: return await StagedIngester.RunAsync(address, folder);
    case [] or ["--short" or "--seed" or "--only", ..]: break;
    default:
        Console.Error.WriteLine("usage: Latticework.Faults [--short] [--seed NUMBER] [--only GROUP]");
        return 2;
}

if (Environment.GetEnvironmentVariable("NEO4J_HOME") is not { Length: > 0 } home)
{
    Console.Error.WriteLine("set NEO4J_HOME to an unpacked Neo4j 5: the faults need a server that they can kill");
    return 2;
}

var seed = After("--seed") is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : Random.Shared.Next();
var amounts = args.Contains("--short") ? Amounts.Short : Amounts.Full;
return await new Harness(home, seed, amounts, After("--only"), Console.Out).RunAsync() ? 0 : 1;

string? After(string option) => Array.IndexOf(args, option) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
