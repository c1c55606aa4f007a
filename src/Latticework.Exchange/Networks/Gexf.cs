using System.Globalization;
using System.Text;
using System.Xml;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Exchange;

/// <summary>The network of an extract as dynamic GEXF, for Gephi's timeline: one edge for each pair that was ever tied by the day, with the spells of its facts.</summary>
/// <remarks>An agreement or membership lasts until it ends, an event its own days; a short date is taken at its widest. Overlapping spells are one. A fact without a first date gives a spell, open at its start, only where nothing else ties the pair.</remarks>
public static class Gexf
{
    /// <summary>Writes the network.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="extract">The extract, whose nations are the nodes; organisations only where the scope lets them in.</param>
    /// <param name="version">The version of the format.</param>
    public static void Write(Stream stream, Extract extract, GexfVersion version = GexfVersion.Draft12)
    {
        ArgumentNullException.ThrowIfNull(extract);
        var (nodes, ties) = (NetworkNodes.Of(extract), TiesOverTime(extract));
        using var xml = XmlWriter.Create(stream, NetworkXml.Settings);
        xml.WriteStartElement("gexf", version == GexfVersion.V13 ? "http://gexf.net/1.3" : "http://www.gexf.net/1.2draft");
        xml.WriteAttributeString("version", version == GexfVersion.V13 ? "1.3" : "1.2");
        xml.WriteStartElement("meta");
        xml.WriteAttributeString("lastmodifieddate", PartialDate.OfDay(extract.Set.Card.Compiled.Latest).ToString());
        xml.WriteElementString("creator", "lattice");
        xml.WriteElementString("description", string.Join("; ", NetworkTables.Remarks(extract).Select(r => $"{r.Key} {r.Value}")));
        xml.WriteEndElement();
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("defaultedgetype", "undirected");
        xml.WriteAttributeString("timeformat", "date");
        if (version == GexfVersion.V13) xml.WriteAttributeString("timerepresentation", "interval");
        Attributes(xml, "node", nodes.Columns.Skip(1).Select(c => (c.Name, TypeOf(c.Type))));
        Attributes(xml, "edge", [("facts", "long"), .. RelationScope.TieKinds.Select(k => (Word.Of(k), "long")), ("ids", "string")]);
        xml.WriteStartElement("nodes");
        for (var row = 0; row < nodes.Rows; row++) Node(xml, nodes, row, ties);
        xml.WriteEndElement();
        xml.WriteStartElement("edges");
        foreach (var (pair, facts) in ties) Edge(xml, pair, facts);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Flush();
        stream.Write(Encoding.UTF8.GetBytes("\n"));
    }

    private static SortedDictionary<Dyad, List<Fact>> TiesOverTime(Extract extract)
    {
        var ties = new SortedDictionary<Dyad, List<Fact>>();
        foreach (var fact in extract.Facts.Where(f => RelationScope.TieKinds.Contains(f.Kind)))
        {
            ActorCode[] took = [.. extract.Took(fact)];
            for (var i = 0; i < took.Length; i++)
                for (var j = i + 1; j < took.Length; j++)
                {
                    var pair = new Dyad(took[i], took[j]);
                    if (!ties.TryGetValue(pair, out var facts)) ties[pair] = facts = [];
                    facts.Add(fact);
                }
        }

        return ties;
    }

    private static void Attributes(XmlWriter xml, string of, IEnumerable<(string Name, string Type)> attributes)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", of);
        xml.WriteAttributeString("mode", "static");
        foreach (var (name, type) in attributes)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", name);
            xml.WriteAttributeString("title", name);
            xml.WriteAttributeString("type", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Node(XmlWriter xml, Table nodes, int row, SortedDictionary<Dyad, List<Fact>> ties)
    {
        var code = (string)nodes.Columns[0].Cells[row]!;
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", code);
        xml.WriteAttributeString("label", (string)nodes.Columns.Single(c => c.Name == "name").Cells[row]!);
        Values(xml, nodes.Columns.Skip(1).Where(c => c.Cells[row] is not null).Select(c => (c.Name, CsvTable.Plain(c.Cells[row]))));
        var own = ties.Where(t => t.Key.A.Value == code || t.Key.B.Value == code).SelectMany(t => t.Value.Select(f => Spell.Of(f, t.Key.A, t.Key.B)));
        Spells(xml, [new(own.Min(s => s.First), null)]);
        xml.WriteEndElement();
    }

    private static void Edge(XmlWriter xml, Dyad pair, List<Fact> facts)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("id", pair.ToString());
        xml.WriteAttributeString("source", pair.A.Value);
        xml.WriteAttributeString("target", pair.B.Value);
        xml.WriteAttributeString("weight", Number(facts.Count));
        Values(xml,
        [
            ("facts", Number(facts.Count)),
            .. RelationScope.TieKinds.Select(k => (Word.Of(k), Number(facts.Count(f => f.Kind == k)))),
            ("ids", string.Join(';', facts.Select(f => f.Id.Value))),
        ]);
        Spells(xml, Spell.Joined(facts.Select(f => Spell.Of(f, pair.A, pair.B))));
        xml.WriteEndElement();
    }

    private static void Values(XmlWriter xml, IEnumerable<(string Name, string Value)> values)
    {
        xml.WriteStartElement("attvalues");
        foreach (var (name, value) in values)
        {
            xml.WriteStartElement("attvalue");
            xml.WriteAttributeString("for", name);
            xml.WriteAttributeString("value", value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Spells(XmlWriter xml, IEnumerable<Spell> spells)
    {
        xml.WriteStartElement("spells");
        foreach (var spell in spells)
        {
            xml.WriteStartElement("spell");
            if (spell.First is { } first) xml.WriteAttributeString("start", PartialDate.OfDay(first).ToString());
            if (spell.Last is { } last) xml.WriteAttributeString("end", PartialDate.OfDay(last).ToString());
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string TypeOf(CellType type) => type switch
    {
        CellType.Whole => "long",
        CellType.Number => "double",
        CellType.Mark => "boolean",
        _ => "string",
    };
}
