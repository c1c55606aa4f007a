using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>An exercise series: its editions, and who took part in it for the first time, and what each had been before.</summary>
internal static class SeriesProfile
{
    public static ImmutableArray<ProfileLine> Of(ScopedFacts facts, Series series)
    {
        var lines = new ProfileLines();
        var editions = facts.Facts.Facts.OfType<Exercise>().Where(e => e.Series == series.Name)
            .OrderBy(e => e, Comparer<Fact>.Create(TimelineEntry.ByDate)).ToList();
        foreach (var e in editions)
            lines.Add("editions", e, string.Join(", ", e.Participants.Select(p => p.Role == ParticipantRole.Participant ? p.Nation.Value : $"{p.Nation} ({Word.Of(p.Role)})")));
        Dictionary<ActorCode, Exercise> observed = [];
        HashSet<ActorCode> seen = [];
        foreach (var e in editions)
        {
            foreach (var p in e.Participants)
            {
                if (p.Role == ParticipantRole.Observer) observed.TryAdd(p.Nation, e);
                else if (seen.Add(p.Nation)) FirstTime(e, p);
            }
        }

        return lines.ToImmutable();

        void FirstTime(Exercise e, Participant p)
        {
            var before = observed.TryGetValue(p.Nation, out var first) ? $"observer in {FactCaption.Of(first)} before" : null;
            var said = p.FirstTime ? "for the first time, as a source says" : "first edition here in which it takes part";
            lines.Add("first part", p.Nation.Value, string.Join("; ", new[] { FactCaption.Of(e), said, before }.OfType<string>()), e.Start, null, e.Id);
        }
    }
}
