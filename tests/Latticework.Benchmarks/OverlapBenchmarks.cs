using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Latticework.Query;
using Latticework.Query.Tests;

namespace Latticework.Benchmarks;

/// <summary>Who meets whom more than by chance, on Multinational Military Exercises v7 (172 states, 3,615 exercises).</summary>
[MemoryDiagnoser]
public class OverlapBenchmarks
{
    private readonly AffiliationMatrix _mme = MmeTable.Read(DatasetFolder.MmeLong).Matrix;
    private readonly AffiliationMatrix _large;
    private readonly NullModel _model;
    private readonly SharedCounts _counts;

    public OverlapBenchmarks()
    {
        _large = LargeMatrix.Like(_mme, actors: 1_000, gatherings: 50_000);
        _model = NullModel.Fit(_mme);
        _counts = _mme.CountShared();
    }

    /// <summary>The shared exercises of all 14,706 pairs.</summary>
    [Benchmark]
    public SharedCounts CountShared() => _mme.CountShared();

    /// <summary>The null model's probabilities.</summary>
    [Benchmark]
    public NullModel SolveNullModel() => NullModel.Fit(_mme);

    /// <summary>Both exact tails of all pairs under the solved model.</summary>
    [Benchmark]
    public ImmutableArray<PairTest> TestAllPairs() => _model.TestAll(_counts);

    /// <summary>All of the above.</summary>
    [Benchmark(Baseline = true)]
    public ImmutableArray<PairTest> CountSolveAndTest() => NullModel.Fit(_mme).TestAll(_mme.CountShared());

    /// <summary>The shared gatherings of all pairs of 1,000 actors in 50,000 gatherings of the same sizes.</summary>
    [Benchmark]
    public SharedCounts CountSharedLarge() => _large.CountShared();
}
