using CsCheck;
using Latticework.Facts;

namespace Latticework.Query.Tests;

/// <summary>Random small datasets of seven nations, with dates of every precision and without.</summary>
internal static class RandomFacts
{
    private static readonly string[] Nations = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG"];

    public static readonly Gen<PartialDate?> Date = Gen.Frequency(
        (1, Gen.Const((PartialDate?)null)),
        (9, Gen.Select(Gen.Int[2018, 2026], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 2], (y, m, d, precision) =>
            (PartialDate?)PartialDate.Parse(precision switch { 0 => $"{y}", 1 => $"{y}-{m:00}", _ => $"{y}-{m:00}-{d:00}" }))));

    public static readonly Gen<string> Day = Gen.Select(Gen.Int[2018, 2026], Gen.Int[1, 12], Gen.Int[1, 28], (y, m, d) => $"{y}-{m:00}-{d:00}");

    private static readonly Gen<string> Some = Gen.Shuffle(Nations, 2, 4).Select(n => string.Join(' ', n));

    private static readonly Gen<Func<int, Fact>> Agreement = Gen.Select(Some, Date, Date, Date, (parties, signed, force, terminated) =>
        (Func<int, Fact>)(i => Make.Agreement($"a-{i:00}", parties, signed?.ToString(), force?.ToString(), terminated?.ToString())));

    private static readonly Gen<Func<int, Fact>> Replacing = Gen.Select(Some, Date, (parties, signed) =>
        (Func<int, Fact>)(i => Make.Agreement($"r-{i:00}", parties, signed?.ToString() ?? "2021", replaces: $"a-{i - 1:00}")));

    private static readonly Gen<Func<int, Fact>> Forum = Gen.Select(Date, Gen.Shuffle(Nations, 2, 5), Date.Array[5], Date.Array[5], Gen.Enum<MemberRole>().Array[5], (established, members, from, to, roles) =>
        (Func<int, Fact>)(i => Make.Forum($"f-{i:00}", established?.ToString(), members.Select((m, j) =>
            Make.Member(m, roles[j] is MemberRole.Host or MemberRole.Prospective ? MemberRole.Member : roles[j], from[j]?.ToString(), to[j]?.ToString())))));

    private static readonly Gen<Func<int, Fact>> Exercise = Gen.Select(Some, Date, (participants, start) =>
        (Func<int, Fact>)(i => Make.Exercise($"e-{i:00}", participants, start?.ToString())));

    public static readonly Gen<FactSet> Set = Gen.OneOf(Agreement, Replacing, Forum, Exercise).Array[1, 14]
        .Select(makers => Make.Set(makers.Select((make, i) => make(i + 1))));
}
