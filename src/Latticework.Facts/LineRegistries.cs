using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>Registries completed by what facts in JSON Lines name: such a file is an exchange of facts, and has no registries beside it.</summary>
internal static class LineRegistries
{
    /// <summary>The files with the registries, and what JSON Lines name of former states, persons and series that those lack.</summary>
    public static FactFiles Registered(FactFiles files)
    {
        Fact[] lines = [.. files.Facts.Where((_, i) => i < files.Origins.Length && FactFileRoles.Of(files.Origins[i].File) == FactFileRole.FactLines)];
        return lines is [] ? files : new()
        {
            Card = files.Card,
            CardFile = files.CardFile,
            Actors = [.. files.Actors, .. States(files.Actors, lines)],
            Persons = [.. files.Persons, .. Persons(files.Persons, lines)],
            Series = [.. files.Series, .. Series(files.Series, lines)],
            Facts = files.Facts,
            Origins = files.Origins,
            Texts = files.Texts,
            Refused = files.Refused,
            Diagnostics = files.Diagnostics,
        };
    }

    private static IEnumerable<Actor> States(ImmutableArray<Actor> known, Fact[] lines)
    {
        var codes = known.Select(a => a.Code).ToHashSet();
        var named = lines.SelectMany(NamedActors.Of).Select(n => n.Code).ToHashSet();
        return FormerStates.All.Where(s => named.Contains(s.Code) && !codes.Contains(s.Code));
    }

    private static IEnumerable<Person> Persons(ImmutableArray<Person> known, Fact[] lines)
    {
        var names = known.SelectMany(p => p.Variants.Prepend(p.Name)).ToHashSet(StringComparer.Ordinal);
        return lines.SelectMany(NamedPersons.Of).Where(p => !names.Contains(p.Person)).DistinctBy(p => p.Person).Select(p => new Person { Name = p.Person, Variants = [] });
    }

    private static IEnumerable<Series> Series(ImmutableArray<Series> known, Fact[] lines)
    {
        var names = known.SelectMany(s => s.Variants.Prepend(s.Name)).ToHashSet(StringComparer.Ordinal);
        return lines.OfType<Exercise>().Select(e => e.Series).Where(name => !names.Contains(name)).Distinct(StringComparer.Ordinal).Select(name => new Series { Name = name, Variants = [] });
    }
}
