using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>Judges what was read: do the facts and registries mean something together, as the codebook asks?</summary>
public static class FactValidator
{
    /// <summary>Every fault of meaning: all rules over all facts, then over the registries and counts; none hides another.</summary>
    /// <remarks>In the order of the facts, then of the codes; faults of the dataset as a whole come last. O(facts), save for the nearest names of unknown ones.</remarks>
    public static ImmutableArray<FactDiagnostic> Validate(FactFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var dataset = new Dataset(files);
        var found = Threads.ShareStretches(files.Facts.Length, stretch =>
        {
            var faults = new List<FactDiagnostic>();
            for (var i = stretch.Start.Value; i < stretch.End.Value; i++) Judge(dataset, files.Facts[i], i, i < files.Origins.Length ? files.Origins[i] : default, faults);
            return faults;
        });
        return [.. found.SelectMany(faults => faults), .. JudgeWhole(dataset)];
    }

    /// <summary>Adds the faults of one fact to a list.</summary>
    internal static void Judge(Dataset dataset, Fact fact, int at, FactOrigin origin, List<FactDiagnostic> faults)
    {
        foreach (var rule in FactRules.OfFacts)
            foreach (var fault in rule.Check(fact, at, dataset))
                faults.Add(new(rule.Code, fault.Message, origin.File, origin.Line, origin.Column, fact.Id.Value, fault.Path));
    }

    /// <summary>The faults of registries and counts.</summary>
    internal static IEnumerable<FactDiagnostic> JudgeWhole(Dataset dataset) =>
        from rule in FactRules.OfDatasets
        from fault in rule.Check(dataset)
        select new FactDiagnostic(rule.Code, fault.Message, Id: fault.Id, Path: fault.Path);
}
