using System.Text.Json;
using Xunit;

namespace Latticework.Facts.Tests;

public sealed class FactReadingTests
{
    [Fact]
    public void Apply_Key_PutsValueAndLeavesTheRest()
    {
        var agreement = (Agreement)Sample("acsa-jpn-nzl-2025");
        var reading = (Agreement)FactReading.Apply(agreement, agreement.Alternatives[0])!;
        Assert.Equal("2025-12-18", reading.Signed.ToString());
        Assert.Same(agreement.Alternatives[0], reading.Alternatives[0]);
        Assert.Equal(
            JsonSerializer.Serialize(agreement with { Signed = null }, FactJson.TypeOf<Agreement>()),
            JsonSerializer.Serialize(reading with { Signed = null }, FactJson.TypeOf<Agreement>()));
    }

    [Fact]
    public void Apply_EntryNull_TakesActorOut() =>
        Assert.Equal(["JPN"], Exercise("participants.NZL", "null").Participants.Select(p => p.Nation.Value));

    [Fact]
    public void Apply_EntryThatIsLacking_PutsActorLast() => Assert.Equal(
        ["JPN", "NZL", "GBR"],
        Exercise("participants.GBR", """{ "nation": "GBR", "role": "observer" }""").Participants.Select(p => p.Nation.Value));

    [Fact]
    public void Apply_KeyOfEntry_ChangesOnlyIt() =>
        Assert.Equal([ParticipantRole.Lead, ParticipantRole.Observer], Exercise("participants.NZL.role", "\"observer\"").Participants.Select(p => p.Role));

    [Fact]
    public void Apply_ListOfCodes_TakesCodeOut() => Assert.Empty(Exercise("lead.JPN", "null").Lead);

    [Fact]
    public void Apply_PlaceInList_ChangesThatEntry() => Assert.Null(Exercise("phases.0.start", "null").Phases[0].Start);

    [Theory]
    [InlineData("fact", "\"exists\"")]
    [InlineData("start", "\"2025-10\"")]
    [InlineData("participants.NZL.role", "\"participant\"")]
    [InlineData("lead.JPN", "\"JPN\"")]
    [InlineData("participants.FJI", "null")]
    [InlineData("participants.FJI.role", "null")]
    [InlineData("phases.0.start", "\"2025-10-02\"")]
    [InlineData("phases.7.start", "null")]
    [InlineData("place", "null")]
    public void Current_Field_IsWhatTheFactSays(string field, string json) =>
        Assert.Equal(json, FactReading.Current(FactJson.Compact(Sample("annualex-2025")), field).GetRawText());

    [Fact]
    public void Apply_FactNull_GivesNone() => Assert.Null(FactReading.Apply(Sample("annualex-2025"), Other("fact", "null")));

    [Fact]
    public void Apply_LastEntryOfRequiredList_Refuses()
    {
        var exercise = (Exercise)Sample("annualex-2025");
        var alone = exercise with { Participants = [exercise.Participants[0]] };
        Assert.False(FactReading.TryApply(alone, Other("participants.JPN", "null"), out var reading, out var fault));
        Assert.Null(reading);
        Assert.Equal("null does not fit 'participants.JPN': write a value of the field's type, or null only where the field may be absent", fault);
    }

    [Fact]
    public void Apply_UnknownField_SaysSo() => Assert.StartsWith(
        "annualex-2025 stop: 'stop' is no field of exercise that can have alternatives; write a key of the field dictionary",
        Assert.Throws<ArgumentException>(() => FactReading.Apply(Sample("annualex-2025"), Other("stop", "1"))).Message,
        StringComparison.Ordinal);

    private static Exercise Exercise(string field, string value) => (Exercise)FactReading.Apply(Sample("annualex-2025"), Other(field, value))!;

    private static Fact Sample(string id) => SampleFacts.With("", null).Facts.Single(fact => fact.Id.Value == id);

    private static Alternative Other(string field, string value) =>
        new() { Field = field, Value = JsonDocument.Parse(value).RootElement, Sources = ["https://a.example/2"] };
}
