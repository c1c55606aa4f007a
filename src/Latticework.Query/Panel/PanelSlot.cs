using Latticework.Facts;

namespace Latticework.Query;

/// <summary>The places of a panel's counts.</summary>
internal static class PanelSlot
{
    public const int Signed = 0;
    public const int Forums = 1;
    public const int Held = 2;

    /// <summary>The number of types of agreement.</summary>
    public static int Types { get; } = Enum.GetValues<AgreementType>().Length;

    public static int InForce { get; } = Held + 1 + Types;

    /// <summary>The number of places.</summary>
    public static int Count { get; } = InForce + 1 + Types + 6;

    /// <summary>The place of the agreements of a type that are held (or, from <see cref="InForce"/>, in force).</summary>
    public static int OfType(int all, AgreementType type) => all + 1 + (int)type;

    /// <summary>The place of the exercises, patrols or meetings of a year; those to date stand three places on.</summary>
    public static int OfYear(FactKind kind) => InForce + 1 + Types + kind switch
    {
        FactKind.Exercise => 0,
        FactKind.Patrol => 1,
        FactKind.Meeting => 2,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "only exercises, patrols and meetings are of a year"),
    };

    public static int ToDate(FactKind kind) => OfYear(kind) + 3;
}
