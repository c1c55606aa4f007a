using Latticework.Query;

namespace Latticework.Exchange.Tests;

/// <summary>The shipped facts exported in every format of tables and networks, once for all tests.</summary>
public sealed class ExportedFolder : IDisposable
{
    public ExportedFolder()
    {
        var lattice = Lattice.OpenShipped();
        Extract = lattice.Extract();
        Tables = NetworkTables.Of(Extract).ToDictionary(t => t.Name);
        foreach (var format in new[] { "csv", "arrow", "parquet" }) Directory.CreateDirectory(System.IO.Path.Combine(Path, format));
        var remarks = NetworkTables.Remarks(Extract).ToList();
        foreach (var table in Tables.Values)
        {
            Write($"csv/{table.Name}.csv", s => s.Write(CsvTable.Write(table).Span));
            Write($"arrow/{table.Name}.arrow", s => ArrowTable.WriteFile(s, table, remarks));
            Write($"parquet/{table.Name}.parquet", s => ParquetTable.WriteAsync(s, table, remarks).GetAwaiter().GetResult());
        }

        Write("all.graphml", s => GraphMl.Write(s, Extract));
        Write("all.gexf", s => Gexf.Write(s, Extract));
        Answer = lattice.SharedPartners("JPN", "NZL");
        Write("answer.arrow", s => ArrowTable.WriteStream(s, AnswerTable.Of(Answer), AnswerTable.Remarks(Answer)));
    }

    internal Extract Extract { get; }

    internal Answer<SharedPartner> Answer { get; }

    internal Dictionary<string, Table> Tables { get; }

    public string Path { get; } = Directory.CreateTempSubdirectory("lattice-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Write(string name, Action<Stream> write)
    {
        using var stream = File.Create(System.IO.Path.Combine(Path, name));
        write(stream);
    }
}
