using Latticework.Facts;

namespace Latticework.Explorer.Tests;

/// <summary>A dataset in whose texts somebody has put markup.</summary>
public sealed class ServedHostile() : Served(Facts())
{
    public const string Text = "<img src=x onerror=\"window.taken=1\">";

    private static FactSet Facts()
    {
        var shipped = EmbeddedFactStore.Shipped();
        ActorCode[] nations = [ActorCode.Parse("JPN"), ActorCode.Parse("NZL")];
        var fact = new Exercise
        {
            Id = FactId.Parse("hostile-1"),
            Series = Text,
            Edition = Text,
            Start = PartialDate.Parse("2025-06-01"),
            End = PartialDate.Parse("2025-06-05"),
            Place = Text,
            Note = Text,
            Participants = [.. nations.Select(code => new Participant { Nation = code, Role = ParticipantRole.Participant })],
            Confidence = Confidence.Confirmed,
            Sources = [new() { Url = "javascript:window.taken=1", Publisher = Text, Title = Text, Published = PartialDate.Parse("2025") }],
        };
        return new(shipped.Card, shipped.Actors.All, [], [new() { Name = Text, Variants = [Text] }], [fact]);
    }
}
