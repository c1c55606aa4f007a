using System.Globalization;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>A scope as C# sets its properties: those that differ from the usual.</summary>
internal static class CSharpScope
{
    public static string Of(RelationScope scope) => string.Join(", ", Set(scope));

    private static IEnumerable<string> Set(RelationScope scope)
    {
        if (scope.AsOf is { } day) yield return $"AsOf = {Date(day)}";
        if (scope.Since is { } since) yield return $"Since = {Date(since)}";
        if (scope.Ties is not []) yield return $"Ties = [{Words(scope.Ties)}]";
        if (scope.Types is not []) yield return $"Types = [{Words(scope.Types)}]";
        if (scope.ForumForms is not []) yield return $"ForumForms = [{Words(scope.ForumForms)}]";
        if (scope.MeetingForms is not []) yield return $"MeetingForms = [{Words(scope.MeetingForms)}]";
        if (scope.Status != AgreementBasis.Signed) yield return $"Status = {Name(scope.Status)}";
        if (scope.ConfirmedOnly) yield return "ConfirmedOnly = true";
        if (scope.Observers) yield return "Observers = true";
        if (scope.Organisations) yield return "Organisations = true";
        if (scope.Without is not []) yield return $"Without = [{Listed(scope.Without, "FactId.Parse")}]";
        if (scope.WithoutPublishers is not []) yield return $"WithoutPublishers = [{string.Join(", ", scope.WithoutPublishers.Select(Literal.Of))}]";
        if (scope.Readings is not []) yield return $"Readings = [{Listed(scope.Readings, "ReadingChoice.Parse")}]";
        if (scope.Backbone is { } rule) yield return $"Backbone = new() {{ {string.Join(", ", Set(rule))} }}";
    }

    private static IEnumerable<string> Set(BackboneRule rule)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"Alpha = {rule.Alpha}");
        yield return $"Correction = {Name(rule.Correction)}";
        if (rule.Signs is not []) yield return $"Signs = [{Words(rule.Signs)}]";
    }

    private static string Date(PartialDate date) => $"PartialDate.Parse({Literal.Of(date.ToString())})";

    private static string Words<T>(IEnumerable<T> words) where T : struct, Enum => string.Join(", ", words.Select(Name));

    private static string Name<T>(T word) where T : struct, Enum => $"{typeof(T).Name}.{word}";

    private static string Listed<T>(IEnumerable<T> values, string parse) where T : notnull => string.Join(", ", values.Select(value => $"{parse}({Literal.Of(value.ToString()!)})"));
}
