using System.Globalization;
using BenchmarkDotNet.Running;
using Latticework.Benchmarks;

switch (args)
{
    case ["times", var file, "counts"]: OwnTimes.Counts(Console.Out, file); break;
    case ["times", _, "measures"]: OwnTimes.Measures(Console.Out); break;
    case ["loads"]: await new LoadTimes(Console.Out).ShippedAsync(); break;
    case ["empty"]: await LoadTimes.EmptyAsync(); break;
    case ["bare"]: await LoadTimes.BareAsync(); break;
    case ["files", var count, var folder]: LoadFiles.Write(folder, int.Parse(count, CultureInfo.InvariantCulture)); break;
    case ["scale", var lattice, var folder, .. var rest]:
        await new ScaleRun(lattice, folder, rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 100_000, rest.Length > 1 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : 60, Console.Out).RunAsync();
        break;
    case ["loads", var count]: await new LoadTimes(Console.Out).SyntheticAsync(int.Parse(count, CultureInfo.InvariantCulture)); break;
    case ["requests", var address]: Environment.ExitCode = await ServerLoad.RunAsync(address, Console.Out); break;
    case ["explorer", var lattice]: await ExplorerTimes.RunAsync(lattice, null, Console.Out); break;
    case ["pictures", var lattice, var folder]: await ExplorerPictures.RunAsync(lattice, folder); break;
    case ["explorer", var lattice, var nations, var facts]:
        await ExplorerTimes.RunAsync(lattice, SyntheticFacts.Create(int.Parse(facts, CultureInfo.InvariantCulture), among: int.Parse(nations, CultureInfo.InvariantCulture)), Console.Out);
        break;
    default: BenchmarkSwitcher.FromAssembly(typeof(OverlapBenchmarks).Assembly).Run(args); break;
}
