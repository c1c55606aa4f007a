using System.Text;
using System.Xml;
using Latticework.Query;

namespace Latticework.Exchange;

/// <summary>The network of an extract as GraphML: undirected, one edge a pair, every attribute with its type; days are texts, lists are joined by semicolons.</summary>
public static class GraphMl
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>Writes the network.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="extract">The extract, whose nations are the nodes; organisations only where the scope lets them in.</param>
    public static void Write(Stream stream, Extract extract)
    {
        ArgumentNullException.ThrowIfNull(extract);
        var (nodes, ties) = (NetworkNodes.Of(extract), NetworkTables.Ties(extract));
        using var xml = XmlWriter.Create(stream, NetworkXml.Settings);
        xml.WriteStartElement("graphml", Namespace);
        foreach (var (name, _) in NetworkTables.Remarks(extract)) Key(xml, "g-" + name, "graph", name, "string");
        foreach (var column in nodes.Columns.Skip(1)) Key(xml, "n-" + column.Name, "node", column.Name, TypeOf(column.Type));
        foreach (var column in ties.Columns.Skip(2)) Key(xml, "e-" + column.Name, "edge", column.Name, TypeOf(column.Type));
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "G");
        xml.WriteAttributeString("edgedefault", "undirected");
        foreach (var (name, value) in NetworkTables.Remarks(extract)) Data(xml, "g-" + name, value);
        for (var row = 0; row < nodes.Rows; row++)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", (string)nodes.Columns[0].Cells[row]!);
            Cells(xml, "n-", nodes, row, 1);
            xml.WriteEndElement();
        }

        for (var row = 0; row < ties.Rows; row++)
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("source", (string)ties.Columns[0].Cells[row]!);
            xml.WriteAttributeString("target", (string)ties.Columns[1].Cells[row]!);
            Cells(xml, "e-", ties, row, 2);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Flush();
        stream.Write(Encoding.UTF8.GetBytes("\n"));
    }

    private static void Key(XmlWriter xml, string id, string of, string name, string type)
    {
        xml.WriteStartElement("key");
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", of);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private static void Cells(XmlWriter xml, string prefix, Table table, int row, int from)
    {
        foreach (var column in table.Columns.Skip(from))
            if (column.Cells[row] is { } cell) Data(xml, prefix + column.Name, CsvTable.Plain(cell));
    }

    private static void Data(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    private static string TypeOf(CellType type) => type switch
    {
        CellType.Whole => "long",
        CellType.Number => "double",
        CellType.Mark => "boolean",
        _ => "string",
    };
}
