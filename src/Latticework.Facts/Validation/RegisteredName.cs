using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>The names of a registry and their variants: is a name the one used, and if not, which is?</summary>
internal sealed class RegisteredName
{
    private readonly string what;
    private readonly string file;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> variants = new(StringComparer.Ordinal);

    public RegisteredName(string what, string file, IEnumerable<(string Name, ImmutableArray<string> Variants)> entries)
    {
        (this.what, this.file) = (what, file);
        foreach (var (name, others) in entries)
        {
            names.Add(name);
            foreach (var other in others) variants.TryAdd(other, name);
        }
    }

    /// <summary>Registers one more name.</summary>
    public void Add(string name) => names.Add(name);

    /// <summary>What is wrong with a name, and what to write instead; null if it is the one used.</summary>
    public string? FaultOf(string name)
    {
        if (names.Contains(name)) return null;
        if (variants.TryGetValue(name, out var used)) return $"'{name}' is a variant; write '{used}'";
        var near = Nearest.Of(name, names.Concat(variants.Keys)).Select(n => variants.GetValueOrDefault(n, n)).Distinct(StringComparer.Ordinal).ToArray();
        return near.Length == 0
            ? $"'{name}' is no {what} of {file}; write a name from there, or add it"
            : $"'{name}' is no {what} of {file}; write {string.Join(" or ", near.Select(n => $"'{n}'"))}, or add it";
    }
}
