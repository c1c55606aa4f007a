namespace Latticework.Facts;

internal static class StatementAbout
{
    public static IEnumerable<Fault> Check(Fact fact, Dataset dataset)
    {
        if (fact is not Statement statement) yield break;
        if (statement.About.IsEmpty && statement.Areas.IsEmpty) yield return new("about", "neither about nor areas; write whom or which area it concerns");
        for (var i = 0; i < statement.About.Length; i++)
            if (FaultOf(statement.About[i], dataset) is { } fault) yield return new($"about[{i}]", fault);
        for (var i = 0; i < statement.Target.Length; i++)
            if (!statement.About.Contains(statement.Target[i]))
                yield return new($"target[{i}]", $"'{statement.Target[i]}' is not in about; add it there, or leave it out");
    }

    private static string? FaultOf(string named, Dataset dataset)
    {
        if (ActorCode.TryParse(named, out var code))
            return dataset.HasActor(code) ? null : $"no actor has the code '{code}'; write a code of actors.json, or add it there";
        if (!FactId.TryParse(named, out var id)) return $"'{named}' is neither a code nor an id; write the code of an actor or the id of a forum";
        return UnknownId.FaultOfForum(id, dataset);
    }
}
