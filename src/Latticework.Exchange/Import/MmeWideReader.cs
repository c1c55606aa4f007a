using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>Multinational Military Exercises v7 as deposited: one row an exercise, with the names of those who took part.</summary>
/// <remarks>A name that is no actor's is left out with a remark, and its exercise marked incomplete; a row without any actor is refused.</remarks>
internal sealed class MmeWideReader : IDatasetReader
{
    private static readonly string[] Places = [.. Enumerable.Range(0, 39).Select(i => "State" + (i < 26 ? "" : "A") + (char)('A' + (i % 26)))];

    private readonly StateCodes states;
    private readonly MmeExercises exercises;

    public MmeWideReader(StateCodes states)
    {
        this.states = states;
        exercises = new(states, Remarks);
    }

    public IReadOnlyList<string> Columns { get; } = ["MMEID", "Ex_Name", "Series_Name", "StateA", "s.year", "s.month", "s.day"];

    public List<RefusedRow> Remarks { get; } = [];

    public void Take(ImportRow row)
    {
        var id = MmeExercises.IdOf(row);
        if (exercises.Has(id)) throw new ImportRefusal($"MMEID '{row["MMEID"]}' stands twice");
        var (took, unknown) = (new HashSet<ActorCode>(), new List<string>());
        foreach (var name in Places.Select(p => row[p]).Where(n => n.Length > 0))
        {
            try
            {
                took.Add(states.Named(name));
            }
            catch (ImportRefusal e)
            {
                unknown.Add(e.Message);
            }
        }

        if (took.Count == 0) throw new ImportRefusal(unknown is [] ? "nobody took part" : string.Join("; ", unknown));
        exercises.Add(id, row, took);
        if (unknown is []) return;
        exercises.Lacks(id);
        Remarks.AddRange(unknown.Select(reason => new RefusedRow(row.Line, $"{reason}; left out")));
    }

    public IEnumerable<Fact> Facts() => exercises.Facts();
}
