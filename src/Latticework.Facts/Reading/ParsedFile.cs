namespace Latticework.Facts;

/// <summary>What one file held, and its faults.</summary>
internal sealed class ParsedFile
{
    public DatasetCard? Card { get; set; }

    public List<Actor> Actors { get; } = [];

    public List<Person> Persons { get; } = [];

    public List<Series> Series { get; } = [];

    public List<Fact> Facts { get; } = [];

    /// <summary>The line and the column of each of <see cref="Facts"/>, by turns: plain numbers, which need no code compiled at start-up.</summary>
    public List<int> Places { get; } = [];

    /// <summary>The text of each record that was read in canonical form.</summary>
    public Dictionary<object, RecordText> Texts { get; } = new(ReferenceEqualityComparer.Instance);

    public int Refused { get; set; }

    public List<FactDiagnostic> Diagnostics { get; } = [];

    /// <summary>Takes in a record that was read.</summary>
    public void Add(object item, int line, int column)
    {
        switch (item)
        {
            case Fact fact:
                Facts.Add(fact);
                Places.Add(line);
                Places.Add(column);
                break;
            case Actor actor:
                Actors.Add(actor);
                break;
            case Person person:
                Persons.Add(person);
                break;
            case Series series:
                Series.Add(series);
                break;
            case DatasetCard card:
                Card = card;
                break;
        }
    }
}
