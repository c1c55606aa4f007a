using System.Globalization;
using Latticework.Facts;

namespace Latticework.Benchmarks;

/// <summary>Made-up exercises in the manner of a bulk import: five participants, one of forty series, two pages each. The same in every run.</summary>
internal static class SyntheticFacts
{
    private const int Usual = 40;
    private const int Taking = 5;

    /// <summary>A dataset of a number of facts. Some of them can be told apart from those of the same number without.</summary>
    /// <param name="count">How many facts.</param>
    /// <param name="changed">How many of them have another place than usual.</param>
    /// <param name="among">How many nations take part in some of them.</param>
    public static FactSet Create(int count, int changed = 0, int among = Usual)
    {
        var shipped = EmbeddedFactStore.Shipped();
        ActorCode[] nations = [.. shipped.Actors.All.Where(a => a.Kind == ActorKind.Nation).Select(a => a.Code).Take(among)];
        Series[] series = [.. Enumerable.Range(1, Usual).Select(i => new Series { Name = Numbered("Series", i), Variants = [] })];
        var start = new DateOnly(1990, 1, 1).DayNumber;
        var facts = Enumerable.Range(0, count).Select(i => (Fact)new Exercise
        {
            Id = FactId.Parse(Numbered("synthetic", i).Replace(' ', '-')),
            Series = series[i % series.Length].Name,
            Edition = Numbered("Edition", i),
            Start = Day(start + i % 13_000),
            End = Day(start + i % 13_000 + 9),
            Place = i < changed ? "elsewhere" : "at sea",
            Participants =
            [
                .. Enumerable.Range(0, Taking)
                    .Select(k => nations[(i * 7 + k * (1 + i % 7)) % among])
                    .Distinct()
                    .Select(code => new Participant { Nation = code, Role = ParticipantRole.Participant }),
            ],
            Confidence = Confidence.Confirmed,
            Sources = [Page(i), Page((i + 1) % count)],
        });
        var kinds = Word.All<FactKind>().ToDictionary(kind => kind, kind => kind == "exercise" ? count : 0);
        var card = shipped.Card with { Name = "made-up", Counts = kinds, Bounds = kinds.ToDictionary(kind => kind.Key, kind => new Bound { Min = kind.Value, Max = kind.Value }) };
        return new(card, shipped.Actors.All, [], series, facts);
    }

    private static Source Page(int i) => new()
    {
        Url = Numbered("https://example.org/page", i).Replace(' ', '/'),
        Publisher = Numbered("Publisher", i % 50),
        Title = Numbered("Page", i),
        Published = PartialDate.Parse("2024-05"),
    };

    private static PartialDate Day(int number) => PartialDate.Parse(DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static string Numbered(string name, int i) => string.Create(CultureInfo.InvariantCulture, $"{name} {i}");
}
