using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>What an alliance of Alliance Treaty Obligations and Provisions pledges.</summary>
internal static class AtopPledges
{
    private static readonly (string Column, string Word)[] All = [("defense", "defence"), ("offense", "offence"), ("neutral", "neutrality"), ("nonagg", "non-aggression"), ("consul", "consultation")];

    /// <summary>The page of the project.</summary>
    public static Source Page { get; } = new()
    {
        Url = "http://www.atopdata.org",
        Publisher = "Alliance Treaty Obligations and Provisions project",
        Title = "Alliance Treaty Obligations and Provisions (Leeds, Ritter, Mitchell and Long)",
        TitleIsLabel = true,
    };

    /// <summary>The words of the pledges in a row.</summary>
    public static IEnumerable<string> Of(ImportRow row, string prefix = "") => All.Where(p => row[prefix + p.Column] == "1").Select(p => p.Word);

    /// <summary>Words of pledges, each once, in the order of the columns.</summary>
    public static IEnumerable<string> InOrder(IEnumerable<string> words) => All.Select(p => p.Word).Intersect(words, StringComparer.Ordinal);

    /// <summary>The type of an agreement with such pledges.</summary>
    public static AgreementType TypeOf(IEnumerable<string> pledges) => pledges.Contains("defence") ? AgreementType.MutualDefence : AgreementType.Other;
}
