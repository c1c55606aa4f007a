using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query.Tests;

/// <summary>Small facts for tests, each with one source.</summary>
internal static class Make
{
    private static readonly ImmutableArray<Source> OnePage = [new() { Url = "https://example.org/page", Publisher = "Example", Title = "A page" }];

    public static ActorCode Code(string code) => ActorCode.Parse(code);

    public static Agreement Agreement(string id, string parties, string? signed = null, string? inForce = null, string? terminated = null, string? replaces = null, AgreementType type = AgreementType.Other) => new()
    {
        Id = FactId.Parse(id),
        Type = type,
        Name = id,
        Parties = Codes(parties),
        Signed = Date(signed),
        InForce = Date(inForce),
        Terminated = Date(terminated),
        Related = replaces is null ? [] : [new() { Kind = RelationKind.Replaces, Id = FactId.Parse(replaces) }],
        Confidence = Confidence.Confirmed,
        Sources = OnePage,
    };

    public static Forum Forum(string id, string? established, params IEnumerable<ForumMember> members) => new()
    {
        Id = FactId.Parse(id),
        Form = ForumForm.Minilateral,
        Name = id,
        Established = Date(established),
        Members = [.. members],
        Confidence = Confidence.Confirmed,
        Sources = OnePage,
    };

    public static ForumMember Member(string nation, MemberRole role = MemberRole.Member, string? from = null, string? to = null) =>
        new() { Nation = Code(nation), Role = role, From = Date(from), To = Date(to) };

    public static Exercise Exercise(string id, string participants, string? start = null, string? observers = null, string series = "Series") => new()
    {
        Id = FactId.Parse(id),
        Series = series,
        Edition = id,
        Start = Date(start),
        Participants =
        [
            .. Codes(participants).Select(c => new Participant { Nation = c, Role = ParticipantRole.Participant }),
            .. (observers is null ? [] : Codes(observers)).Select(c => new Participant { Nation = c, Role = ParticipantRole.Observer }),
        ],
        Confidence = Confidence.Confirmed,
        Sources = OnePage,
    };

    public static FactSet Set(params IEnumerable<Fact> facts) => Set("AAA BBB CCC DDD EEE FFF GGG", facts);

    public static FactSet Set(string nations, params IEnumerable<Fact> facts)
    {
        var actors = Codes(nations).Select(c => new Actor { Code = c, Kind = ActorKind.Nation, Name = c.Value, Aliases = [], UnMember = true })
            .Append(new Actor { Code = Code("ORGAN"), Kind = ActorKind.Organisation, Name = "Organ", Aliases = [] });
        var card = new DatasetCard
        {
            Name = "test",
            Title = "Test",
            Version = "1",
            Compiled = PartialDate.Parse("2025-06-15"),
            Coverage = new() { From = PartialDate.Parse("1950"), To = PartialDate.Parse("2025"), Regions = [] },
            Licence = "none",
            Counts = ImmutableDictionary<string, int>.Empty,
            Bounds = ImmutableDictionary<string, Bound>.Empty,
        };
        return new(card, actors, [], [], facts);
    }

    public static ImmutableArray<ActorCode> Codes(string codes) => [.. codes.Split(' ').Select(Code)];

    public static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);

    public static Lattice Ask(this FactSet set, string? asOf = null, params ImmutableArray<FactKind> ties) => new(set, new() { AsOf = Date(asOf), Ties = ties });

    public static string Joined<T>(this IEnumerable<T> items) => string.Join(' ', items);
}
