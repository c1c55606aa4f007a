namespace Latticework.Facts;

/// <summary>Short names of facts, for tables, pictures and lists of sources.</summary>
public static class FactCaption
{
    /// <summary>The name a reader knows a fact by, short where the published one is long: <c>JPN-NZL ACSA 2025</c>, <c>Quad</c>, <c>ANNUALEX 2025</c>.</summary>
    public static string Of(Fact fact) => fact switch
    {
        Agreement a => $"{Parties(a)} {TypeName(a.Type)}{Year(a.Signed ?? a.InForce)}",
        Forum f => f.Name,
        Exercise e => e.Edition.Contains(e.Series, StringComparison.Ordinal) ? e.Edition : $"{e.Series}: {e.Edition}",
        Patrol p => p.Name,
        Office o => $"{o.Person}, {o.Title} of {o.Nation}",
        Meeting m => m.Name,
        Statement s => $"{s.Person ?? string.Join('-', s.Nations)}: {Word.Of(s.Stance)}{(s.About is [] ? "" : " about " + string.Join(", ", s.About))}",
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "no such kind of fact"),
    };

    /// <summary>The published name, or what comes nearest to one.</summary>
    public static string Title(Fact fact) => fact switch
    {
        Agreement a => a.Name,
        Statement s => s.Gist,
        _ => Of(fact),
    };

    private static string Parties(Agreement a) => a.Parties.Length <= 4
        ? string.Join('-', a.Parties)
        : $"{a.Parties[0]} and {a.Parties.Length - 1} others";

    private static string Year(PartialDate? date) => date is { } d ? " " + d.ToString()[..4] : "";

    private static string TypeName(AgreementType type) => type switch
    {
        AgreementType.Acsa or AgreementType.Raa or AgreementType.Vfa or AgreementType.Sofa => Word.Of(type).ToUpperInvariant(),
        AgreementType.Isa => "information security",
        AgreementType.MutualDefence => "mutual defence",
        AgreementType.DefenceCooperation => "defence cooperation",
        AgreementType.DefenceEquipmentTransfer => "equipment transfer",
        AgreementType.StrategicPartnership => "strategic partnership",
        AgreementType.Other => "agreement",
        _ => Word.Of(type),
    };
}
