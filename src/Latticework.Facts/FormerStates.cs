using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>States that are no more and have no ISO 3166-1 code, as the research datasets number them. They belong to no shipped fact; sets of facts that name one may.</summary>
/// <remarks>Codes are those of ISO 3166-3 where there are any, else the letters of Correlates of War; Korea before 1905 has <c>JOSEON</c>, since <c>KOR</c> is South Korea.</remarks>
public static class FormerStates
{
    /// <summary>The states, by code.</summary>
    public static ImmutableArray<Actor> All { get; } =
    [
        Of("AUH", "Austria-Hungary", 300, 300),
        Of("BAD", "Baden", 267, 267),
        Of("BAV", "Bavaria", 245, 245),
        Of("CSK", "Czechoslovakia", 315, 315),
        Of("DDR", "German Democratic Republic", 265, 265, "East Germany"),
        Of("GFR", "Federal Republic of Germany before 1990", 260, null, "West Germany"),
        Of("HAN", "Hanover", 240, 240),
        Of("HSE", "Hesse Electoral", 273, 273),
        Of("HSG", "Hesse Grand Ducal", 275, 275),
        Of("JOSEON", "Korea before 1905", 730, 730),
        Of("MEC", "Mecklenburg-Schwerin", 280, 280),
        Of("MOD", "Modena", 332, 332),
        Of("PMA", "Parma", 335, 335),
        Of("RVN", "Republic of Vietnam", 817, 817, "South Vietnam"),
        Of("SAX", "Saxony", 269, 269),
        Of("SIC", "Two Sicilies", 329, 329),
        Of("TUS", "Tuscany", 337, 337),
        Of("WRT", "Württemberg", 271, 271),
        Of("YAR", "Yemen Arab Republic", 678, null, "North Yemen"),
        Of("YMD", "People's Democratic Republic of Yemen", 680, 680, "South Yemen"),
        Of("YUG", "Yugoslavia", null, 345),
    ];

    private static Actor Of(string code, string name, int? cow, int? gw, params ImmutableArray<string> aliases) => new()
    {
        Code = ActorCode.Parse(code),
        Kind = ActorKind.Nation,
        Name = name,
        Aliases = aliases,
        Cow = cow,
        Gw = gw,
        UnMember = false,
    };
}
