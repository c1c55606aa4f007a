using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>The columns of panels, in order: the codebook of their CSV and JSON.</summary>
/// <remarks>
/// A count and its <c>…Uncertain</c> stand side by side. Both are empty where the year is not covered; the count alone is empty where nothing certainly counts and
/// something may. Else it is a number, 0 among them.
/// </remarks>
public static class PanelColumns
{
    /// <summary>The name of the field that holds the ids of a row's facts: always in JSON, on request in tables.</summary>
    public const string Evidence = "facts";

    /// <summary>Those of <see cref="DyadYear"/>.</summary>
    public static ImmutableArray<PanelColumn<DyadYear>> Dyad { get; } =
    [
        new("a", "code of one nation (ISO 3166-1 alpha-3), of an undirected panel the first by code", r => PanelCell.Of(r.A.Value)) { IsText = true },
        new("b", "code of the other nation", r => PanelCell.Of(r.B.Value)) { IsText = true },
        new("cowA", "Correlates of War number of a", r => PanelCell.Of(r.CowA)),
        new("cowB", "Correlates of War number of b", r => PanelCell.Of(r.CowB)),
        .. Counts<DyadYear>("both"),
        .. Count<DyadYear>("tied", "1 if a fact in scope ties them on 31 December, else 0", r => r.Tied),
        .. Count<DyadYear>("sharedPartners", "nations tied to both on 31 December", r => r.SharedPartners),
        new("jaccard", "shared partners / partners of either", r => PanelCell.Of(r.Jaccard)) { IsRatio = true },
        .. Count<DyadYear>("partnersA", "nations tied to a on 31 December", r => r.PartnersA),
        .. Count<DyadYear>("partnersB", "nations tied to b on 31 December", r => r.PartnersB),
        new("tiedLag", "tied, a year before", r => PanelCell.Of(r.TiedLag)),
        new("sharedPartnersLag", "sharedPartners, a year before", r => PanelCell.Of(r.SharedPartnersLag)),
        new("partnersALag", "partnersA, a year before", r => PanelCell.Of(r.PartnersALag)),
        new("partnersBLag", "partnersB, a year before", r => PanelCell.Of(r.PartnersBLag)),
    ];

    /// <summary>Those of <see cref="StateYear"/>.</summary>
    public static ImmutableArray<PanelColumn<StateYear>> State { get; } =
    [
        new("nation", "code of the nation (ISO 3166-1 alpha-3)", r => PanelCell.Of(r.Nation.Value)) { IsText = true },
        new("cow", "Correlates of War number", r => PanelCell.Of(r.Cow)),
        .. Counts<StateYear>("it"),
        .. Count<StateYear>("partners", "nations tied to it on 31 December", r => r.Partners),
        new("partnersLag", "partners, a year before", r => PanelCell.Of(r.PartnersLag)),
    ];

    /// <summary>The columns of a kind of row; default where the items are no rows of a panel.</summary>
    public static ImmutableArray<PanelColumn<T>> Of<T>() =>
        typeof(T) == typeof(DyadYear) ? (ImmutableArray<PanelColumn<T>>)(object)Dyad
        : typeof(T) == typeof(StateYear) ? (ImmutableArray<PanelColumn<T>>)(object)State
        : default;

    private static IEnumerable<PanelColumn<T>> Counts<T>(string who) where T : IPanelRow =>
    [
        new("year", "the year", r => PanelCell.Of(r.Year)),
        new("covered", "1 if the whole year lies within the dataset's coverage, else 0 and nothing of the year is known", r => PanelCell.Of(r.Covered ? 1 : 0)),
        .. Shared<T>("signed", $"agreements of {who} signed that year", c => c.Signed),
        .. Shared<T>("held", $"agreements of {who} signed and not ended on 31 December", c => c.Held),
        .. Enum.GetValues<AgreementType>().SelectMany(type => Shared<T>($"held{type}", $"held, of type {Word.Of(type)}", c => c.HeldOf(type))),
        .. Shared<T>("inForce", $"agreements of {who} in force on 31 December", c => c.InForce),
        .. Enum.GetValues<AgreementType>().SelectMany(type => Shared<T>($"inForce{type}", $"in force, of type {Word.Of(type)}", c => c.InForceOf(type))),
        .. Shared<T>("forums", $"forums of {who} on 31 December", c => c.Forums),
        .. Events<T>(who),
    ];

    private static IEnumerable<PanelColumn<T>> Events<T>(string who) where T : IPanelRow
    {
        (FactKind Kind, string Name)[] events = [(FactKind.Exercise, "exercises"), (FactKind.Patrol, "patrols"), (FactKind.Meeting, "meetings")];
        return
        [
            .. events.SelectMany(e => Shared<T>(e.Name, $"{e.Name} of {who} that started that year", c => c.OfYear(e.Kind))),
            .. events.SelectMany(e => Shared<T>($"{e.Name}ToDate", $"{e.Name} of {who} up to 31 December, from the first that the dataset holds", c => c.ToDate(e.Kind))),
        ];
    }

    private static IEnumerable<PanelColumn<T>> Shared<T>(string name, string meaning, Func<PanelCounts, PanelCount> count) where T : IPanelRow =>
        Count<T>(name, meaning, r => count(r.Counts)).Select(column => column with { OfCounts = true });

    private static IEnumerable<PanelColumn<T>> Count<T>(string name, string meaning, Func<T, PanelCount> count) where T : IPanelRow =>
    [
        new(name, meaning, r => PanelCell.Of(count(r).Value)),
        new($"{name}Uncertain", $"how many more there may be: {name} is empty if it would be 0 and this is not", r => PanelCell.Of(count(r).Uncertain)),
    ];
}
