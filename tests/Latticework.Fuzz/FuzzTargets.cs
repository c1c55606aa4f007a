namespace Latticework.Fuzz;

/// <summary>All targets, each made when it is asked for: code that AFL++ follows must not run before it listens.</summary>
internal static class FuzzTargets
{
    private static readonly Dictionary<string, Func<FuzzTarget>> Makers = new(StringComparer.Ordinal)
    {
        ["dates"] = () => new PartialDateTarget(),
        ["reader"] = () => new FactReaderTarget(),
        ["formatter"] = () => new FormatterTarget(),
        ["import-csv"] = () => new ImporterTarget("csv", "agreement", "exercise", "patrol", "meeting", "forum", "JPN;NZL", "Japan;900", "acsa", "defence-ministers", "minilateral", "https://example.org/a", "2025-12"),
        ["import-atop"] = () => new ImporterTarget("atop", "260", "265", "2", "200", "-77", "1"),
        ["import-dcad"] = () => new ImporterTarget("dcad", "DCA", "PROCUREMENT", "DIC", "DCADv1.0-0001", "260", "2", "-77"),
        ["import-mme"] = () => new ImporterTarget("mme", "mme100", "Ulchi", "Japan", "740", "Netherlands", "xx", "NA"),
        ["arguments"] = () => new ArgumentsTarget(),
        ["requests"] = () => new RequestTarget(),
    };

    /// <summary>The names.</summary>
    public static IEnumerable<string> Names => Makers.Keys;

    /// <summary>The target of a name, made anew.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static FuzzTarget Of(string name) => Makers.TryGetValue(name, out var make)
        ? make()
        : throw new ArgumentException($"no target '{name}'; name one of: all, {string.Join(", ", Names)}");
}
