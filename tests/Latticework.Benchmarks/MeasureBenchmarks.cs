using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Latticework.Query;
using Latticework.Query.Tests;

namespace Latticework.Benchmarks;

/// <summary>Each measure on the states of Multinational Military Exercises v7 that exercise together (172 states, 3,599 ties), and on a dense network of 1,000.</summary>
[MemoryDiagnoser]
public class MeasureBenchmarks
{
    private MeasureGraph _graph = null!;

    /// <summary>The network.</summary>
    [Params("mme", "dense")]
    public string Network { get; set; } = "mme";

    /// <summary>The measure.</summary>
    [Params(
        Measure.Strength,
        Measure.Closeness,
        Measure.Betweenness,
        Measure.Eigenvector,
        Measure.Pagerank,
        Measure.Constraint,
        Measure.EffectiveSize,
        Measure.Clustering,
        Measure.Core)]
    public Measure Measure { get; set; }

    /// <summary>Draws the network.</summary>
    [GlobalSetup]
    public void Draw() => _graph = Network == "mme" ? MmeTable.Read(DatasetFolder.MmeLong).Network : DenseNetwork.Create();

    /// <summary>The measure of all nodes.</summary>
    [Benchmark]
    public ImmutableArray<double?> Values() => NodeValues.Of(Measure, _graph);
}
