namespace Latticework.Facts;

/// <summary>The code of an actor and the place of a fact where it stands.</summary>
/// <param name="Field">The field, or the list, with what encloses it.</param>
/// <param name="At">The place in the list; negative where the field is none.</param>
/// <param name="Key">The key within the list's entry; null where the code is the entry.</param>
/// <param name="Code">The code.</param>
internal readonly record struct NamedActor(string Field, int At, string? Key, ActorCode Code)
{
    /// <summary>The place as a path (<c>participants[2].nation</c>).</summary>
    public string Path => At < 0 ? Field : Key is null ? $"{Field}[{At}]" : $"{Field}[{At}].{Key}";
}
