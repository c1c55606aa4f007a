using System.Collections.Immutable;
using System.Globalization;
using Latticework.Neo4j;

namespace Latticework.Cli;

/// <summary><c>export neo4j-admin DIR</c>: apart from the other formats, so that they load nothing of Neo4j.</summary>
internal static class GraphExport
{
    /// <summary>Writes the whole dataset, and says how to go on.</summary>
    public static IEnumerable<string> ToFolder(Invocation invocation, string folder)
    {
        foreach (var option in invocation.Command.Scope)
            if (invocation.Has(option)) throw new ArgumentException($"{option.Name} goes with the other formats; {ExportFormats.OfGraph} holds the whole dataset, as ingest does");
        var facts = invocation.Facts;
        OutputFolder.Make(folder);
        ImmutableArray<ImportFile> written;
        try
        {
            using var files = new OutputFolder(folder);
            written = AdminImport.Write(facts, files.Open, invocation.CancellationToken);
            files.Commit();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"the folder '{folder}' could not be written ({e.Message}); name one that may be written", e);
        }

        var given = string.Concat(invocation.FactPaths.Select(path => $" --facts {path}"));
        return
        [
            $"{folder}: {Counted(written, nodes: true)} nodes and {Counted(written, nodes: false)} relationships, as ingest makes them",
            $"With the server stopped: cd {folder} && neo4j-admin database import full neo4j @{AdminImport.Arguments}",
            $"(--overwrite-destination replaces a database that is there.) Then start the server; lattice ingest{given} adds keys and indexes, and finds the facts unchanged.",
        ];
    }

    private static string Counted(ImmutableArray<ImportFile> files, bool nodes) => files.Where(f => f.IsNodes == nodes).Sum(f => f.Rows).ToString("N0", CultureInfo.InvariantCulture);
}
