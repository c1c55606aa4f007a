using System.Collections.Immutable;
using System.Text;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>A dataset as files for <c>neo4j-admin database import full</c>: the graph that an ingestion makes, for an empty database while its server stands still.</summary>
/// <remarks>
/// Keys and indexes are no matter of these files: the first ingestion afterwards adds them, and finds nothing else to do. What an ingestion says of itself (<c>run</c>, <c>at</c>) is left
/// out, so that the same dataset gives the same bytes.
/// </remarks>
public sealed class AdminImport
{
    /// <summary>The file of arguments. Its paths are relative to the folder of the files.</summary>
    public const string Arguments = "neo4j-admin.args";

    private readonly FactSet set;
    private readonly ImportSheets sheets;
    private readonly HashSet<string> ministers = new(StringComparer.Ordinal);

    private AdminImport(FactSet set, ImportSheets sheets) => (this.set, this.sheets) = (set, sheets);

    /// <summary>Writes the files: of each kind of node and relationship the rows and their header, and the arguments that name them.</summary>
    /// <param name="set">The dataset.</param>
    /// <param name="open">Opens a file of the folder by its name; what it gives is closed here.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>The files of rows, by name.</returns>
    /// <exception cref="FactStoreException">A page has two records.</exception>
    /// <exception cref="ArgumentException">A text of a list holds U+001F.</exception>
    public static ImmutableArray<ImportFile> Write(FactSet set, Func<string, Stream> open, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(open);
        using var sheets = new ImportSheets(open);
        var files = new AdminImport(set, sheets);
        var target = new GraphTarget(set);
        foreach (var fact in set.Facts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            files.Add(FactGraph.Of(set, fact));
        }

        files.Add(target);
        return sheets.End(Arguments);
    }

    private void Add(GraphFact fact)
    {
        var file = OwnNames.AddFacts(fact.Kind);
        var properties = OwnNames.KeysOf(file.Name).Where(key => key != "id");
        sheets.Nodes(file.Name["store/add-".Length..], $"Fact:{fact.Kind}", ["id:ID(Fact)", .. properties]).Row([fact.Id, .. properties.Select(key => fact.Properties.GetValueOrDefault(key))]);
        foreach (var link in fact.Links) Add(fact.Id, link);
        for (var pos = 0; pos < fact.Readings.Count; pos++) Add(fact, pos);
    }

    private void Add(string id, GraphLink link)
    {
        if (link.Type == "HELD") ministers.Add(link.Key);
        var (end, properties) = (link.End.ToString(), LinkKeys.Of(link.Type));
        var (from, to) = link.Outward ? ("Fact", end) : (end, "Fact");
        sheets.Relationships($"{link.Type.Replace('_', '-')}-{end}".ToLowerInvariant(), link.Type, from, to, ["pos", .. properties])
            .Row([link.Outward ? id : link.Key, link.Outward ? link.Key : id, link.Pos, .. properties.Select(key => link.Properties.GetValueOrDefault(key))]);
    }

    private void Add(GraphFact fact, int pos)
    {
        var key = FormattableString.Invariant($"{fact.Id} {pos}");
        var row = (object?[])GraphRows.OfReadings(fact)[pos]!;
        sheets.Nodes("readings", "Reading", ":ID(Reading)", "name", "field", "value", "note").Row([key, .. row[..4]]);
        sheets.Relationships("reads-otherwise-reading", "READS_OTHERWISE", "Fact", "Reading", "pos").Row(fact.Id, key, pos);
        var cites = sheets.Relationships("reading-cites-source", "CITES", "Reading", "Source", "pos");
        foreach (var (place, url) in fact.Readings[pos].Sources.Index()) cites.Row(key, url, place);
    }

    private void Add(GraphTarget target)
    {
        var ties = target.Ties.GetAwaiter().GetResult();
        Merged("actors", "Actor", target.Actors);
        Merged("series", "Series", target.Series);
        Merged("sources", "Source", GraphTarget.Sources(set.Facts));
        foreach (var row in target.Persons)
            sheets.Nodes("persons", "Person", [.. Columns("persons", "Person"), ":LABEL"]).Row([.. row, ministers.Contains((string)row[0]!) ? "Minister" : null]);
        foreach (var row in ties.Rows) Tie(row);
        sheets.Nodes("dataset", "Dataset", "name:ID(Dataset)", "version", "compiled", "hash", "registry", "ties", "facts", "state", "card")
            .Row(set.Card.Name, set.Card.Version, set.Card.Compiled.Latest, set.Hash, target.Registry, ties.Hash, set.Facts.Length, "ready", Encoding.UTF8.GetString(set.CardJson.Span));
    }

    private void Merged(string name, string label, IEnumerable<object?[]> rows)
    {
        foreach (var row in rows) sheets.Nodes(name, label, Columns(name, label)).Row(row);
    }

    // columns of add-ties: pair hash name a b agreements … since restsOn
    private void Tie(object?[] row)
    {
        var columns = OwnNames.KeysOf("store/add-ties");
        sheets.Nodes("ties", "Tie", ["pair:ID(Tie)", .. columns[1..3], .. columns[5..^1], "derived"]).Row([.. row[..3], .. row[5..^1], true]);
        foreach (var nation in row[3..5]) sheets.Relationships("tied-by-tie", "TIED_BY", "Actor", "Tie", "derived").Row(nation, row[0], true);
        foreach (var id in (IEnumerable<string>)row[^1]!) sheets.Relationships("rests-on-fact", "RESTS_ON", "Tie", "Fact", "derived").Row(row[0], id, true);
    }

    private static IEnumerable<string> Columns(string name, string label) =>
        RowShape.Of(CypherFile.Of($"store/merge-{name}")).Columns.Select((column, i) => i == 0 ? $"{column}:ID({label})" : column == "label" ? ":LABEL" : column);
}
