namespace Latticework.Facts;

/// <summary>What one file, or some lines of one, held, and its faults.</summary>
internal sealed class ParsedFile(string name)
{
    /// <summary>The file's name.</summary>
    public string Name => name;

    public DatasetCard? Card { get; set; }

    public List<Actor> Actors { get; } = [];

    public List<Person> Persons { get; } = [];

    public List<Series> Series { get; } = [];

    public List<Fact> Facts { get; } = [];

    /// <summary>The line, the column and the offset of each of <see cref="Facts"/>, by turns: plain numbers, which need no code compiled at start-up.</summary>
    public List<int> Places { get; } = [];

    /// <summary>The text of each record that was read in canonical form.</summary>
    public Dictionary<object, RecordText> Texts { get; } = new(ReferenceEqualityComparer.Instance);

    public int Refused { get; set; }

    public List<FactDiagnostic> Diagnostics { get; } = [];

    /// <summary>Takes in a record that was read.</summary>
    public void Add(object item, int line, int column, int offset)
    {
        switch (item)
        {
            case Fact fact:
                Facts.Add(fact);
                Places.Add(line);
                Places.Add(column);
                Places.Add(offset);
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
