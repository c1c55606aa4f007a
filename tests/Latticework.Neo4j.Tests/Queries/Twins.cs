using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Neo4j.Tests;

/// <summary>The answers of the library to the questions of the named queries, row by row.</summary>
internal static partial class Twins
{
    /// <summary>By the query's name.</summary>
    public static IReadOnlyDictionary<string, Twin> All { get; } = new Dictionary<string, Twin>[] { Ties, Agreements, People, Gatherings, Meetings, Evidence, Network }
        .SelectMany(twins => twins).ToDictionary(twin => twin.Key, twin => twin.Value);

    private static string[] Texts<T>(IEnumerable<T> items) => [.. items.Select(item => item!.ToString()!)];

    private static string Standing(bool uncertain) => uncertain ? "uncertain" : "holds";

    private static string? Text(PartialDate? date) => date?.ToString();

    private static IEnumerable<T> Of<T>() where T : Fact => TwinArguments.Facts.Facts.OfType<T>();

    private static IOrderedEnumerable<T> ByDate<T>(IEnumerable<T> facts) where T : Fact =>
        facts.OrderBy(f => FactDates.From(f)?.Earliest ?? DateOnly.MaxValue).ThenBy(f => f.Id);

    /// <summary>The facts of one kind that a profile shows under a section as held on the day, and those that it leaves open.</summary>
    private static IEnumerable<(T Fact, bool Uncertain)> Profile<T>(Answer<ProfileLine> profile, string section) where T : Fact =>
        profile.Items.Where(line => line.Section == section).SelectMany(line => line.Evidence).Distinct().Select(id => (TwinArguments.Fact(id), false))
            .Concat(profile.Uncertain.Select(id => (TwinArguments.Fact(id), true)))
            .Where(f => f.Item1 is T).Select(f => ((T)f.Item1, f.Item2)).OrderBy(f => f.Item1.Id);
}
