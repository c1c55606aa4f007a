namespace Latticework.Asking;

/// <summary>All questions by name. Each is made only when it is asked.</summary>
public static class QuestionTable
{
    private static readonly QuestionEntry[] Questions =
    [
        new("partners", "partners of one nation, or those common to several, with the facts on each side", PartnersCommand.Create),
        new("overlap", "shared forums, exercises and patrols of nations, with exact significance", OverlapCommand.Create),
        new("path", "how two nations are connected: chains of ties, every hop with its facts", PathCommand.Create),
        new("gaps", "pairs without a tie that share partners, the most shared first", GapsCommand.Create),
        new("trios", "groups of three or more that are tied pair by pair, by what, and those that lack one tie", TriosCommand.Create),
        new("panel", "pairs or states by year, as tables for statistical packages", PanelCommand.Create),
        new("timeline", "what the nations named did together, in order", TimelineCommand.Create),
        new("rank", "nations by a measure of the network: degree, betweenness, constraint and others", RankCommand.Create),
        new("structure", "the network as a whole: density, components, transitivity, hub and spoke or web", StructureCommand.Create),
        new("roles", "who brokers within a group of nations, into it, out of it", RolesCommand.Create),
        new("diff", "what changed between two days", DiffCommand.Create),
        new("show", "all that is known of a fact, nation, person, forum or exercise series", ShowCommand.Create),
        new("find", "facts by words in names, persons, places and notes", FindCommand.Create),
        new("cite", "the sources of facts", CiteCommand.Create),
    ];

    /// <summary>The names, in the order of the help.</summary>
    public static IEnumerable<string> Names => Questions.Select(q => q.Name);

    /// <summary>What the question of a name answers, in a line.</summary>
    /// <param name="name">One of the names.</param>
    public static string SummaryOf(string name) => Questions.First(q => q.Name == name).Summary;

    /// <summary>The question of a name; null where there is none.</summary>
    /// <param name="name">The name.</param>
    public static QuestionCommand? Find(string name) => Questions.FirstOrDefault(q => q.Name == name)?.Make();
}
