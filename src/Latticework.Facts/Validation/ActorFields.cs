namespace Latticework.Facts;

internal static class ActorFields
{
    public static IEnumerable<Fault> Check(Dataset dataset)
    {
        foreach (var actor in dataset.Files.Actors)
        {
            var isNation = actor.Kind == ActorKind.Nation;
            if (isNation && actor.UnMember is null) yield return new("unMember", "absent on a nation; write true or false", actor.Code.Value);
            if (!isNation && actor.UnMember is not null) yield return new("unMember", "stands on an organisation; leave it out", actor.Code.Value);
            if (actor.Forum is not { } forum) continue;
            if (isNation) yield return new("forum", $"'{forum}' stands on a nation; leave it out", actor.Code.Value);
            else if (UnknownId.FaultOfForum(forum, dataset) is { } fault) yield return new("forum", fault, actor.Code.Value);
        }
    }
}
