using BenchmarkDotNet.Running;
using Latticework.Benchmarks;

if (args is ["times"]) OwnTimes.Write(Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(OverlapBenchmarks).Assembly).Run(args);
