using Latticework.Exchange;
using Latticework.Query;

namespace Latticework.Cli;

/// <summary>The formats of <c>export</c>, and what each writes.</summary>
internal static class ExportFormats
{
    /// <summary>The format of the whole graph, as an ingestion makes it.</summary>
    public const string OfGraph = "neo4j-admin";

    /// <summary>Formats of several files.</summary>
    public static IReadOnlyList<string> OfFolders { get; } = ["csv", "arrow", "parquet", OfGraph];

    /// <summary>Formats of one file.</summary>
    public static IReadOnlyList<string> OfFiles { get; } = ["jsonl", "graphml", "gexf", "bibtex", "csl-json"];

    public static IReadOnlyList<string> All { get; } = [.. OfFolders, .. OfFiles];

    /// <summary>Writes a file a table, and says which.</summary>
    public static IEnumerable<string> ToFolder(string format, Extract extract, string folder, bool raw, CancellationToken cancellationToken)
    {
        OutputFolder.Make(folder);
        var remarks = NetworkTables.Remarks(extract).ToList();
        var written = new List<string>();
        foreach (var table in NetworkTables.Of(extract))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var file = Path.Combine(folder, $"{table.Name}.{format}");
            OutputTarget.ToFile(file, stream =>
            {
                if (format == "csv") CsvTable.Write(stream, table, raw);
                else if (format == "arrow") ArrowTable.WriteFile(stream, table, remarks);
                else ParquetTable.WriteAsync(stream, table, remarks, cancellationToken).GetAwaiter().GetResult();
            });
            written.Add($"{file}: {Counted.Of(table.Rows, "row")}");
        }

        return written;
    }

    /// <summary>Writes one file, or to standard output, and says what.</summary>
    public static IEnumerable<string> ToFile(string format, Extract extract, GexfVersion version, CliHost host, string target, CancellationToken cancellationToken)
    {
        var what = Counted.Of(extract.Facts.Length, "fact");
        Action<Stream> write = format switch
        {
            "jsonl" => stream => what = Lines(stream, extract, cancellationToken),
            "graphml" => stream => GraphMl.Write(stream, extract),
            "gexf" => stream => Gexf.Write(stream, extract, version),
            "bibtex" => stream => BibTex.Write(stream, extract.Citations),
            _ => stream => CslJson.Write(stream, extract.Citations),
        };
        Write(host, target, write);
        return target == "-" ? [] : [$"{target}: {what}"];
    }

    /// <summary>Writes facts that were collected as JSON Lines, and says what.</summary>
    public static IEnumerable<string> Lines(SortedFactLines lines, int letIn, CliHost host, string target, CancellationToken cancellationToken)
    {
        Write(host, target, stream => lines.Write(stream, cancellationToken));
        return target == "-" ? [] : [$"{target}: {Told(lines.Count, letIn)}"];
    }

    private static void Write(CliHost host, string target, Action<Stream> write)
    {
        if (target == "-") OutputTarget.ToStandardOutput(host, write);
        else OutputTarget.ToFile(target, write);
    }

    private static string Lines(Stream stream, Extract extract, CancellationToken cancellationToken)
    {
        var count = FactLines.Write(stream, extract, cancellationToken);
        return Told(count, extract.Facts.Length);
    }

    private static string Told(int count, int letIn) => Counted.Of(count, "fact") + (count > letIn ? $", {count - letIn} of them because others name them" : "");
}
