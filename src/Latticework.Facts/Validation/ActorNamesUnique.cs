namespace Latticework.Facts;

internal static class ActorNamesUnique
{
    public static IEnumerable<Fault> Check(Dataset dataset)
    {
        var seen = new Dictionary<string, (ActorCode Owner, string Key, string Text)>(StringComparer.Ordinal);
        foreach (var actor in dataset.Files.Actors)
            foreach (var (path, key, text) in Names(actor))
            {
                var (entry, folded) = ((actor.Code, key, text), NameFold.Of(text));
                if (seen.TryAdd(folded, entry)) continue;
                var other = seen[folded];
                if (other.Owner == actor.Code && (other.Key != key || other.Text != text)) continue;
                yield return new(path, $"'{text}' is also a {other.Key} of {other.Owner}; leave it to one place", actor.Code.Value);
            }
    }

    // One actor may have a name in several spellings; two may not differ by accents or case alone.
    private static IEnumerable<(string Path, string Key, string Text)> Names(Actor actor) =>
    [
        ("code", "code", actor.Code.Value),
        ("name", "name", actor.Name),
        .. actor.Aliases.Select((alias, i) => ($"aliases[{i}]", "name", alias)),
        .. actor.Iso2 is { } iso2 ? [("iso2", "code", iso2)] : Array.Empty<(string, string, string)>(),
    ];
}
