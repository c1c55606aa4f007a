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
        var found = ImmutableArray.CreateBuilder<FactDiagnostic>();
        for (var i = 0; i < files.Facts.Length; i++)
        {
            var (fact, origin) = (files.Facts[i], i < files.Origins.Length ? files.Origins[i] : default);
            foreach (var rule in FactRules.OfFacts)
                foreach (var fault in rule.Check(fact, dataset))
                    found.Add(new(rule.Code, fault.Message, origin.File, origin.Line, origin.Column, fact.Id.Value, fault.Path));
        }

        foreach (var rule in FactRules.OfDatasets)
            foreach (var fault in rule.Check(dataset))
                found.Add(new(rule.Code, fault.Message, Id: fault.Id, Path: fault.Path));
        return found.ToImmutable();
    }
}
