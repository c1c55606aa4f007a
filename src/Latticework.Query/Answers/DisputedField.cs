using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A field of a cited fact on which sources disagree.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Field">The field, as <c>--reading</c> takes it; <c>fact</c> where the thing itself is denied.</param>
/// <param name="Value">The reading the answer follows; JSON null where the field or entry is absent in it.</param>
/// <param name="Others">The other readings.</param>
public sealed record DisputedField(FactId Fact, string Field, JsonElement Value, ImmutableArray<OtherReading> Others)
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A value as <c>--reading</c> takes it: text as it is, anything else as JSON without blanks, however its file lays it out.</summary>
    public static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Object or JsonValueKind.Array => JsonNode.Parse(value.GetRawText())!.ToJsonString(Compact),
        _ => value.GetRawText(),
    };

    /// <summary>Every dispute about a fact, in the order in which the fact lists them.</summary>
    internal static IEnumerable<DisputedField> Of(FactSet set, Fact fact)
    {
        if (fact.Alternatives is [] && fact is not Agreement { Status: AgreementStatus.Denied }) yield break;
        var json = set.JsonOf(fact);
        foreach (var field in fact.Alternatives.GroupBy(a => a.Field))
            yield return new(fact.Id, field.Key, FactReading.Current(json, field.Key), [.. field.Select(a => new OtherReading(a.Value, a.Sources, a.Note))]);
        if (fact is Agreement { Status: AgreementStatus.Denied } && !fact.Alternatives.Any(a => a.Field == "fact"))
            yield return new(fact.Id, "status", FactReading.Current(json, "status"), []);
    }
}
