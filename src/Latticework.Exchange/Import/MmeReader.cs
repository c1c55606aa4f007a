using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>Multinational Military Exercises v7 in its long form: one row a state in an exercise and year, by Gleditsch-Ward number.</summary>
/// <remarks>A row without a number is refused, and its exercise, where other rows are taken, marked incomplete. An exercise over New Year has two rows a state.</remarks>
internal sealed class MmeReader : IDatasetReader
{
    private readonly StateCodes states;
    private readonly MmeExercises exercises;

    public MmeReader(StateCodes states)
    {
        this.states = states;
        exercises = new(states, Remarks);
    }

    public IReadOnlyList<string> Columns { get; } = ["MMEID", "Ex_Name", "Series_Name", "gwcode", "country", "s.year", "s.month", "s.day"];

    public List<RefusedRow> Remarks { get; } = [];

    public void Take(ImportRow row)
    {
        var id = MmeExercises.IdOf(row);
        if (row["gwcode"].Length == 0)
        {
            exercises.Lacks(id);
            throw new ImportRefusal($"no Gleditsch-Ward number for '{row["country"]}'");
        }

        exercises.Add(id, row, states.Gw(row["gwcode"]));
    }

    public IEnumerable<Fact> Facts() => exercises.Facts();
}
