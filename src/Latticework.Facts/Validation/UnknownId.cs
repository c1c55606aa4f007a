namespace Latticework.Facts;

/// <summary>What to say of an id that no fact has.</summary>
internal static class UnknownId
{
    /// <summary>What is wrong with an id that should be a forum's; null if it is one.</summary>
    public static string? FaultOfForum(FactId id, Dataset dataset) => dataset.KindOf(id) switch
    {
        null => Message(id.Value, dataset.Suggested.Where(fact => fact is Forum)),
        FactKind.Forum => null,
        { } other => $"'{id}' is the id of a fact of the kind {Word.Of(other)}; write that of a forum",
    };

    public static string Message(string id, IEnumerable<Fact> known) => Nearest.Of(id, known.Select(fact => fact.Id.Value)) is { Count: > 0 } near
        ? $"no fact has the id '{id}'; did you mean {string.Join(" or ", near.Select(n => $"'{n}'"))}?"
        : $"no fact has the id '{id}'; write the id of a fact of this dataset";
}
