using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>Makes a dataset of fact files: reads them, judges them by every rule, and refuses the whole at any fault.</summary>
public static class FactLoader
{
    /// <summary>The dataset in files and folders. What they lack of actors, persons, series and card is taken from the shipped dataset and the facts.</summary>
    /// <exception cref="FaultyFactsException">The files have faults.</exception>
    public static FactSet Load(IEnumerable<string> paths)
    {
        var files = Complete(FactReader.Read(paths));
        var faults = files.Diagnostics.AddRange(FactValidator.Validate(files));
        return faults is []
            ? new FactSet(files, CardOf(files))
            : throw new FaultyFactsException(faults);
    }

    private static DatasetCard CardOf(FactFiles files)
    {
        var card = new CardOfFacts();
        foreach (var fact in files.Facts) card.Add(fact);
        return files.Card is { } own ? card.WithOthers(own, files.OfCard.Count()) : card.Card;
    }

    /// <summary>The files with the shipped registries in place of those they lack; former states, persons and series that JSON Lines name are registered by it.</summary>
    public static FactFiles Complete(FactFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return LineRegistries.Registered(WithRegistries(files, files.Facts));
    }

    /// <summary>The files with the shipped registries in place of those they lack.</summary>
    internal static FactFiles WithRegistries(FactFiles files, IEnumerable<Fact> facts)
    {
        if (files.Actors is not [] && files.Persons is not [] && files.Series is not []) return files;
        var shipped = EmbeddedFactStore.ShippedRegistries();
        return files.With(
            files.Actors is [] ? Borrowed(shipped.Actors, facts) : files.Actors,
            files.Persons is [] ? shipped.Persons : files.Persons,
            files.Series is [] ? shipped.Series : files.Series);
    }

    /// <summary>The shipped actors; a forum of the same body is kept only where the files have it.</summary>
    private static ImmutableArray<Actor> Borrowed(ImmutableArray<Actor> shipped, IEnumerable<Fact> facts)
    {
        var ids = facts.OfType<Forum>().Select(f => f.Id).ToHashSet();
        return [.. shipped.Select(a => a.Forum is { } forum && !ids.Contains(forum) ? a with { Forum = null } : a)];
    }
}
