namespace Latticework.Facts;

/// <summary>What facts in JSON Lines name of former states, persons and series that the registries lack, each once, as it is met.</summary>
/// <param name="files">The registries.</param>
internal sealed class LineNames(FactFiles files)
{
    private readonly HashSet<ActorCode> codes = [.. files.Actors.Select(a => a.Code)];
    private readonly HashSet<string> persons = [.. files.Persons.SelectMany(p => p.Variants.Prepend(p.Name))];
    private readonly HashSet<string> series = [.. files.Series.SelectMany(s => s.Variants.Prepend(s.Name))];

    /// <summary>The former states, in the order of <see cref="FormerStates.All"/>.</summary>
    public IEnumerable<Actor> Actors => FormerStates.All.Where(state => MetStates.Contains(state.Code));

    /// <summary>The persons, as they were met.</summary>
    public List<Person> Persons { get; } = [];

    /// <summary>The series, as they were met.</summary>
    public List<Series> Series { get; } = [];

    /// <summary>The codes of the former states.</summary>
    public HashSet<ActorCode> MetStates { get; } = [];

    /// <summary>Takes what a fact names.</summary>
    public void Add(Fact fact)
    {
        foreach (var named in NamedActors.Of(fact))
            if (codes.Add(named.Code) && FormerStates.All.Any(state => state.Code == named.Code)) MetStates.Add(named.Code);
        foreach (var (_, person, _) in NamedPersons.Of(fact))
            if (persons.Add(person)) Persons.Add(new() { Name = person, Variants = [] });
        if (fact is Exercise exercise && series.Add(exercise.Series)) Series.Add(new() { Name = exercise.Series, Variants = [] });
    }
}
