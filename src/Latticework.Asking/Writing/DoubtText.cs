using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>What to say of facts whose dates leave a question open, and of those on which sources disagree.</summary>
internal static class DoubtText
{
    /// <summary><c>uncertain: ID (NAME), dated 2026, may have begun by 2026-11-25</c>.</summary>
    public static string Uncertain(Fact fact, DateOnly asOf)
    {
        var day = PartialDate.OfDay(asOf);
        var reason = (FactDates.From(fact), FactDates.To(fact)) switch
        {
            (null, _) => $"has no known first date and may have begun by {day}",
            ({ } from, _) when IsOpen(from, asOf) => $"dated {from}, may have begun by {day}",
            (_, { } to) when IsOpen(to, asOf) => $"ended {to}, may have ended by {day}",
            _ => $"may or may not hold on {day}",
        };
        return $"uncertain: {fact.Id} ({FactCaption.Of(fact)}) {reason}";
    }

    /// <summary><c>disputed: ID FIELD: VALUE; OTHER by PUBLISHER YEAR</c>.</summary>
    public static string Disputed(DisputedField disputed, Fact fact)
    {
        var others = disputed.Others.Select(o => $"; {Value(o.Value)} by {FactNames.Listed([.. o.Sources.Select(url => Publisher(fact, url)).Distinct()])}");
        return $"disputed: {disputed.Fact} {disputed.Field}: {Value(disputed.Value)}{string.Concat(others)}";
    }

    private static string Value(System.Text.Json.JsonElement value) =>
        value.ValueKind == System.Text.Json.JsonValueKind.Null ? "absent" : DisputedField.Text(value);

    private static string Publisher(Fact fact, string url)
    {
        var source = fact.Sources.FirstOrDefault(s => s.Url == url);
        return source is null ? url : source.Publisher + (source.Published is { } date ? $" {date.ToString()[..4]}" : "");
    }

    private static bool IsOpen(PartialDate date, DateOnly day) => date.Earliest <= day && date.Latest > day;
}
