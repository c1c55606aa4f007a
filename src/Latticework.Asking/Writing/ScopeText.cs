using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>What counted in a question, in words.</summary>
internal static class ScopeText
{
    /// <summary><c>as of 2026-11-25; tied by agreement (signed)</c>, and all that narrows or widens it.</summary>
    public static string Of(Question question, DateOnly asOf, bool namesDay, bool namesTies)
    {
        var scope = question.Scope;
        List<string> parts = [];
        if (namesDay) parts.Add($"as of {PartialDate.OfDay(asOf)}");
        if (namesTies) parts.Add($"by {FactNames.Listed([.. question.Ties.Select(t => Kind(t, scope))])}");
        if (scope.Backbone is { } rule) parts.Add(BackboneParameters.Text(rule));
        if (!namesTies || !question.Ties.Contains(FactKind.Agreement)) Words("types", scope.Types.Select(Word.Of));
        Words("forms", scope.ForumForms.Select(Word.Of).Concat(scope.MeetingForms.Select(Word.Of)).Distinct());
        if (scope.Since is { } since) parts.Add($"since {since}");
        if (scope.ConfirmedOnly) parts.Add("confirmed facts only");
        if (scope.Observers) parts.Add("observers count");
        if (scope.Organisations) parts.Add("organisations count");
        Words("without", scope.Without.Select(f => f.Value).Concat(scope.WithoutPublishers));
        Words("under the reading", scope.Readings.Select(r => r.ToString()));
        return string.Join("; ", parts);

        void Words(string name, IEnumerable<string> words)
        {
            if (string.Join(", ", words) is { Length: > 0 } text) parts.Add($"{name} {text}");
        }
    }

    private static string Kind(FactKind kind, RelationScope scope) => kind == FactKind.Agreement
        ? $"{(scope.Types is [] ? "agreement" : string.Join(" or ", scope.Types.Select(Word.Of)))} {(scope.Status == AgreementBasis.InForce ? "in force" : "signed")}"
        : Word.Of(kind);
}
