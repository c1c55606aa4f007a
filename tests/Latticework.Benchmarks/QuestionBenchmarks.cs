using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Benchmarks;

/// <summary>Questions to the shipped dataset, once it is loaded and its network drawn.</summary>
[MemoryDiagnoser]
public class QuestionBenchmarks
{
    private readonly Lattice _lattice = Lattice.OpenShipped();
    private readonly RelationGraph _graph;
    private readonly ActorCode _japan = ActorCode.Parse("JPN");
    private readonly ActorCode _newZealand = ActorCode.Parse("NZL");

    public QuestionBenchmarks() => _graph = _lattice.Graph();

    /// <summary>The shared partners of a pair, with the ties behind each.</summary>
    [Benchmark(Baseline = true)]
    public ImmutableArray<CommonPartner> SharedPartnersOfAPair() => _graph.SharedPartners(_japan, _newZealand);

    /// <summary>All pairs of nations in the years 1990 to 2026, counted, and every cell of every row read.</summary>
    [Benchmark]
    public int PanelOfAllPairs() => _lattice.DyadYears(1990, 2026).Items.Sum(row => PanelColumns.Dyad.Count(column => column.Cell(row).Number > 0));

    /// <summary>The groups tied pair by pair, and those that lack one tie.</summary>
    [Benchmark]
    public Answer<Trio> Trios() => _lattice.Trios();

    /// <summary>The same as an answer: names resolved, items with facts on each side.</summary>
    [Benchmark]
    public Answer<SharedPartner> AnswerOnAPair() => _lattice.SharedPartners("JPN", "NZL");
}
