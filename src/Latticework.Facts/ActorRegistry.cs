using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Latticework.Facts;

/// <summary>The nations and organisations of a dataset: which actor does a code, or a name given by a person, mean?</summary>
/// <remarks>The index of names is built when the first name that is no code is resolved. Safe for use by several threads.</remarks>
public sealed class ActorRegistry
{
    private readonly Dictionary<ActorCode, Actor> byCode;
    private readonly Lazy<ActorNames> names;

    /// <summary>A registry of the actors.</summary>
    /// <exception cref="ArgumentException">Two actors share a code.</exception>
    public ActorRegistry(IEnumerable<Actor> actors)
    {
        All = [.. actors.OrderBy(actor => actor.Code)];
        byCode = new(All.Length);
        foreach (var actor in All)
            if (!byCode.TryAdd(actor.Code, actor))
                throw new ArgumentException($"two actors share the code {actor.Code} ({byCode[actor.Code].Name}, {actor.Name}); give each its own", nameof(actors));
        names = new(() => new ActorNames(All));
    }

    /// <summary>All actors, by code.</summary>
    public ImmutableArray<Actor> All { get; }

    /// <summary>The actor with a code.</summary>
    /// <exception cref="KeyNotFoundException">No actor has it.</exception>
    public Actor this[ActorCode code] =>
        byCode.TryGetValue(code, out var actor) ? actor : throw new KeyNotFoundException($"no actor has the code '{code}'; add it to actors.json");

    /// <summary>Finds the actor with a code.</summary>
    public bool TryGet(ActorCode code, [MaybeNullWhen(false)] out Actor actor) => byCode.TryGetValue(code, out actor);

    /// <summary>The actor that a person names by code, name, alias, ISO alpha-2 code, or Correlates of War number or letters.</summary>
    /// <remarks>
    /// Case, accents, punctuation and blanks do not count. A code, in whatever case, goes before the Correlates of War letters of another
    /// actor (<c>AUS</c> is Australia, though those letters mean Austria there). Part of a name is never taken for the whole.
    /// </remarks>
    /// <exception cref="UnknownNameException">The text names no actor, or could mean several.</exception>
    public Actor Resolve(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ActorCode.TryParse(text.Trim().ToUpperInvariant(), out var code) && byCode.TryGetValue(code, out var actor)
            ? actor
            : names.Value.Resolve(text);
    }
}
