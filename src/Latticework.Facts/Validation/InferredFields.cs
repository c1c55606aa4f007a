using System.Text.Json;

namespace Latticework.Facts;

internal static class InferredFields
{
    public static IEnumerable<Fault> Check(Fact fact)
    {
        if (fact.Inferred.IsEmpty) yield break;
        using var document = JsonDocument.Parse(FactJson.Compact(fact));
        for (var i = 0; i < fact.Inferred.Length; i++)
        {
            var field = fact.Inferred[i];
            if (document.RootElement.TryGetProperty(field, out _) && FactReading.HasField(fact.Kind, field)) continue;
            yield return new($"inferred[{i}]", FactReading.HasField(fact.Kind, field)
                ? $"the fact has no '{field}'; write it, or leave it out here"
                : $"'{field}' is no field that {Word.Of(fact.Kind)} can have inferred; write a key of the field dictionary");
        }
    }
}
