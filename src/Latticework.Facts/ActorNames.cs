using System.Collections.Immutable;
using System.Globalization;

namespace Latticework.Facts;

/// <summary>The index of all that an actor may be called.</summary>
internal sealed class ActorNames
{
    private readonly ImmutableArray<Actor> actors;
    private readonly ILookup<string, Actor> byName;
    private readonly ILookup<int, Actor> byNumber;

    /// <param name="actors">In order of code, which becomes the order of choices.</param>
    public ActorNames(ImmutableArray<Actor> actors)
    {
        this.actors = actors;
        byName = actors
            .SelectMany(actor => Written(actor).Select(NameFold.Of).Distinct(StringComparer.Ordinal).Select(name => (name, actor)))
            .ToLookup(entry => entry.name, entry => entry.actor, StringComparer.Ordinal);
        byNumber = actors.Where(actor => actor.Cow is not null).ToLookup(actor => actor.Cow!.Value);
    }

    public Actor Resolve(string text)
    {
        Actor[] exact = [.. byName[NameFold.Of(text)]];
        if (int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number))
            exact = [.. byNumber[number]];
        if (exact.Length == 1) return exact[0];
        if (exact.Length > 1) throw UnknownNameException.Ambiguous(text, Shown(exact));

        Actor[] partly = [.. actors.Where(actor => Names(actor).Any(name => HasWords(name, NameFold.Words(text))))];
        if (partly.Length > 1) throw UnknownNameException.Ambiguous(text, Shown(partly));
        throw UnknownNameException.Unknown(
            "nation", text, Shown(partly.Length > 0 ? partly : Near(text)), "write a code or name of the registry of actors, such as JPN or Japan");
    }

    private static IEnumerable<string> Names(Actor actor) => [actor.Name, .. actor.Aliases];

    private static IEnumerable<string> Written(Actor actor) =>
        new[] { actor.Code.Value, actor.Iso2, actor.CowAbbrev }.OfType<string>().Concat(Names(actor));

    private static string[] Shown(IEnumerable<Actor> actors) => [.. actors.Select(actor => $"{actor.Code} ({actor.Name})")];

    private static bool HasWords(string name, string words) =>
        words.Length > 0 && $" {NameFold.Words(name)} ".Contains($" {words} ", StringComparison.Ordinal);

    private IEnumerable<Actor> Near(string text)
    {
        // The code of a nation is near to a text of its own length only: Jpan is not PAN with a letter more.
        var length = NameFold.Of(text).Length;
        var entries = actors
            .SelectMany(actor => Names(actor)
                .Concat(actor.Kind == ActorKind.Organisation || length <= actor.Code.Value.Length ? [actor.Code.Value] : [])
                .Select(name => (name, actor)))
            .ToArray();
        return Nearest.Of(text, entries.Select(entry => entry.name), most: 12)
            .SelectMany(name => entries.Where(entry => entry.name == name).Select(entry => entry.actor))
            .Distinct()
            .Take(3);
    }
}
