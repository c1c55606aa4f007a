using System.Collections.Immutable;
using System.Text;
using Latticework.Facts;

namespace Latticework.Faults;

/// <summary>A folder of facts of all kinds, some of the shipped ones, and its other versions: facts gone, come back and changed.</summary>
internal sealed class Versions
{
    private const int Some = 160;
    private const int Always = 12;

    private static readonly FactSet Shipped = EmbeddedFactStore.Shipped();

    private readonly Random random;
    private readonly ImmutableArray<Fact> facts;
    private readonly string[] registries;

    public Versions(Random random, string folder)
    {
        (this.random, Folder) = (random, folder);
        var drawn = Shipped.Facts.ToArray();
        random.Shuffle(drawn);
        string[] text = [.. drawn[..Some].Select(fact => Encoding.UTF8.GetString(Shipped.JsonOf(fact).Span))];
        bool IsNamed(string name) => text.Any(json => json.Contains($"\"{name}\"", StringComparison.Ordinal));
        registries =
        [
            Entries(Shipped.Actors.All.Where(a => IsNamed(a.Code.Value)).Select(a => a with { Forum = null })),
            Entries(Shipped.Persons.Where(p => IsNamed(p.Name))),
            Entries(Shipped.Series.Where(s => IsNamed(s.Name))),
        ];
        facts = Lawful([.. drawn[..Some]]).Facts;
        Steady = [.. facts.Where(f => f is not Statement).Take(Always)];
    }

    /// <summary>Where the files are.</summary>
    public string Folder { get; }

    /// <summary>Facts that every version has, with all that they name but other facts, in whatever order.</summary>
    public ImmutableArray<Fact> Steady { get; }

    /// <summary>Writes the version with all facts.</summary>
    public FactSet Whole() => Lawful(facts);

    /// <summary>Writes another version.</summary>
    public FactSet Next()
    {
        var share = 0.4 + random.NextDouble() * 0.6;
        return Lawful([.. facts.Where(f => Steady.Contains(f) || random.NextDouble() < share).Select(f => random.Next(5) == 0 ? Changed(f) : f)]);
    }

    /// <summary>The text of <c>facts.jsonl</c>, which can be written anew in pieces.</summary>
    public byte[] Lines() => File.ReadAllBytes(Path.Combine(Folder, "facts.jsonl"));

    private Fact Changed(Fact fact) => random.Next(Steady.Contains(fact) ? 3 : 4) switch
    {
        0 => fact with { Note = $"changed {random.Next()}" },
        1 => fact with { Sources = [.. fact.Sources.Reverse()] },
        2 => fact with { Incomplete = !fact.Incomplete },
        _ => fact with { Note = null, Related = [] },
    };

    /// <summary>Writes facts, less those that are not lawful without what was left out.</summary>
    private FactSet Lawful(ImmutableArray<Fact> some)
    {
        while (true)
        {
            var ids = some.Select(f => f.Id).ToHashSet();
            Write([.. some.Select(f => f with { Related = [.. f.Related.Where(r => ids.Contains(r.Id))] })]);
            try
            {
                return FactLoader.Load([Folder]);
            }
            catch (FaultyFactsException e) when (e.Diagnostics.Any(d => FactId.TryParse(d.Id, out var id) && ids.Contains(id)))
            {
                some = [.. some.Where(f => !e.Diagnostics.Any(d => d.Id == f.Id.Value))];
            }
        }
    }

    private void Write(ImmutableArray<Fact> some)
    {
        // of each kind, though a version may have none of it
        var counts = Enum.GetValues<FactKind>().ToImmutableSortedDictionary(Word.Of, kind => some.Count(f => f.Kind == kind), StringComparer.Ordinal);
        var card = Shipped.Card with { Name = "faults", Counts = counts, Bounds = counts.ToImmutableDictionary(c => c.Key, c => new Bound { Min = 0, Max = 2 * Some }) };
        var set = new FactSet(card, [], [], [], some);
        File.WriteAllBytes(Path.Combine(Folder, "dataset.json"), set.CardJson.Span);
        foreach (var (name, json) in ((string[])["actors", "persons", "series"]).Zip(registries)) File.WriteAllText(Path.Combine(Folder, name + ".json"), json);
        File.WriteAllLines(Path.Combine(Folder, "facts.jsonl"), set.Facts.Select(f => Encoding.UTF8.GetString(set.JsonOf(f).Span)));
    }

    private static string Entries(IEnumerable<object> entries) => $"[{string.Join(",\n", entries.Select(e => Encoding.UTF8.GetString(FactSet.JsonOfEntry(e).Span)))}]";
}
