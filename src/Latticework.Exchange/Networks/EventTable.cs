using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Exchange;

/// <summary>The facts of an extract, one row each, by id.</summary>
public static class EventTable
{
    /// <summary>The table.</summary>
    public static Table Of(Extract extract)
    {
        ArgumentNullException.ThrowIfNull(extract);
        return ColumnOf<Fact>.Table(
            "events",
            extract.Facts,
            new("id", CellType.Text, "the fact's lasting id", f => f.Id.Value),
            new("kind", CellType.Text, "agreement, forum, exercise, patrol, office, meeting or statement", f => Word.Of(f.Kind)),
            new("subtype", CellType.Text, "type of agreement, form of forum or meeting, portfolio of office, stance of statement", Subtype),
            new("name", CellType.Text, "short name", FactCaption.Of),
            new("title", CellType.Text, "published name, or a statement's gist", FactCaption.Title),
            new("series", CellType.Text, "series of an exercise", f => (f as Exercise)?.Series),
            new("from", CellType.Text, "first date as published: signature, foundation, first day", f => FactDates.From(f)?.ToString()),
            new("to", CellType.Text, "last date as published", f => FactDates.To(f)?.ToString()),
            new("fromEarliest", CellType.Day, "first day that from can mean", f => FactDates.From(f)?.Earliest),
            new("fromLatest", CellType.Day, "last day that from can mean", f => FactDates.From(f)?.Latest),
            new("toEarliest", CellType.Day, "first day that to can mean", f => FactDates.To(f)?.Earliest),
            new("toLatest", CellType.Day, "last day that to can mean", f => FactDates.To(f)?.Latest),
            new("inForce", CellType.Text, "entry into force of an agreement, as published", f => (f as Agreement)?.InForce?.ToString()),
            new("holds", CellType.Text, "whether it holds on the day: yes, no or uncertain; an event that has been holds", f => HoldingText.Of(extract.HoldingOf(f))),
            new("place", CellType.Text, "place, or area of a patrol", Place),
            new("announced", CellType.Mark, "whether it is known as announced beforehand only", f => f.Announced),
            new("incomplete", CellType.Mark, "whether its list of participants is known to lack some", f => f.Incomplete),
            new("disputed", CellType.Mark, "whether sources disagree on a field", f => f.Alternatives is not [] || f is Agreement { Status: AgreementStatus.Denied }),
            new("confidence", CellType.Text, "confirmed or reported", f => Word.Of(f.Confidence)),
            new("participants", CellType.Whole, "actors with a part in it", f => (long)FactPart.Of(f).Select(p => p.Actor).Distinct().Count()),
            new("sources", CellType.Whole, "pages that bear it", f => (long)f.Sources.Length),
            new("note", CellType.Text, "a remark of the curators", f => f.Note));
    }

    private static string? Subtype(Fact fact) => fact switch
    {
        Agreement a => Word.Of(a.Type),
        Forum f => Word.Of(f.Form),
        Meeting m => Word.Of(m.Form),
        Office o => Word.Of(o.Portfolio),
        Statement s => Word.Of(s.Stance),
        _ => null,
    };

    private static string? Place(Fact fact) => fact switch
    {
        Agreement a => a.Place,
        Exercise e => e.Place,
        Patrol p => p.Area,
        Meeting m => m.Place,
        _ => null,
    };
}
