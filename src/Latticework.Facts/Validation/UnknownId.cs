namespace Latticework.Facts;

/// <summary>What to say of an id that no fact has.</summary>
internal static class UnknownId
{
    /// <summary>What is wrong with an id that should be a forum's; null if it is one.</summary>
    public static string? FaultOfForum(FactId id, Dataset dataset) => dataset.Find(id) switch
    {
        null => Message(id.Value, dataset.Files.Facts.OfType<Forum>().Select(forum => forum.Id)),
        Forum => null,
        var other => $"'{id}' is the id of a fact of the kind {Word.Of(other.Kind)}; write that of a forum",
    };

    public static string Message(string id, IEnumerable<FactId> ids) => Nearest.Of(id, ids.Select(i => i.Value)) is { Count: > 0 } near
        ? $"no fact has the id '{id}'; did you mean {string.Join(" or ", near.Select(n => $"'{n}'"))}?"
        : $"no fact has the id '{id}'; write the id of a fact of this dataset";
}
