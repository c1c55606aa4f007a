namespace Latticework.Facts;

internal static class RegisteredActors
{
    public static IEnumerable<Fault> Check(Fact fact, Dataset dataset)
    {
        foreach (var named in NamedActors.Of(fact))
            if (!dataset.HasActor(named.Code)) yield return new(named.Path, Message(named.Code));
        for (var i = 0; i < fact.Alternatives.Length; i++)
        {
            if (!FactReading.TryApply(fact, fact.Alternatives[i], out var reading, out _) || reading is null) continue;
            foreach (var code in NamedActors.Of(reading).Select(named => named.Code).Except(NamedActors.Of(fact).Select(named => named.Code)))
                if (!dataset.HasActor(code)) yield return new($"alternatives[{i}].value", Message(code));
        }
    }

    private static string Message(ActorCode code) => $"no actor has the code '{code}'; write a code of actors.json, or add it there";
}
