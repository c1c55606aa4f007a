using System.IO.Compression;
using System.Text;
using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>Makes facts of a researcher's own copy of a published dataset. Nothing is fetched, and no dataset ships.</summary>
public static class Importer
{
    /// <summary>The formats: <c>atop</c> 4.01 and 5.1, <c>csv</c> by our template, <c>dcad</c> 1.0, <c>mme</c> v7.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["atop", "csv", "dcad", "mme"];

    /// <summary>Reads a file in UTF-8, compressed where its name ends in <c>.gz</c>.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="file">The file.</param>
    /// <param name="progress">Told the number of rows read so far, now and then.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException">The file's columns are not those of the format, or a row has more than 1,048,576 characters; the message names what and where.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ImportResult Read(string format, string file, Action<int>? progress = null, CancellationToken cancellationToken = default)
    {
        var facts = new List<Fact>();
        var result = Read(format, file, facts.Add, progress, cancellationToken);
        return result with { Facts = [.. facts.OrderBy(f => f.Id)] };
    }

    /// <summary>The same, with each fact handed over as soon as no later row can change it, so that a large file needs little memory: that is at once for <c>csv</c>, else in the end.</summary>
    /// <returns>What became of the rows, without facts.</returns>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="file">The file.</param>
    /// <param name="take">Takes a fact; they come in no certain order.</param>
    /// <param name="progress">Told the number of rows read so far, now and then.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException">The file's columns are not those of the format, or a row has more than 1,048,576 characters; the message names what and where.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ImportResult Read(string format, string file, Action<Fact> take, Action<int>? progress = null, CancellationToken cancellationToken = default)
    {
        using var stream = File.OpenRead(file);
        using var bytes = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : (Stream)stream;
        using var text = new StreamReader(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
        return Read(format, file, text, null, take, progress, cancellationToken);
    }

    internal static ImportResult Read(string format, string file, TextReader text, StateCodes? states = null)
    {
        var facts = new List<Fact>();
        var result = Read(format, file, text, states, facts.Add, null, CancellationToken.None);
        return result with { Facts = [.. facts.OrderBy(f => f.Id)] };
    }

    private static ImportResult Read(string format, string file, TextReader text, StateCodes? states, Action<Fact> take, Action<int>? progress, CancellationToken cancellationToken)
    {
        using var rows = CsvRecords.Read(text, file).GetEnumerator();
        if (!rows.MoveNext()) throw new ArgumentException($"'{file}' is empty; name a CSV file with a header row");
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (at, name) in rows.Current.Cells.Index()) columns.TryAdd(CellText.Of(name).Trim('\uFEFF'), at);
        states ??= new();
        IDatasetReader reader = format switch
        {
            "dcad" => new DcadReader(states),
            "mme" when columns.ContainsKey("gwcode") => new MmeReader(states),
            "mme" => new MmeWideReader(states),
            "atop" when columns.ContainsKey("ccode1") => new AtopDyadReader(states),
            "atop" when columns.ContainsKey("member") => new AtopMemberReader(states),
            "atop" => new AtopReader(states),
            "csv" => new TemplateReader(states),
            _ => throw new ArgumentException($"unknown format '{format}'; write one of: {string.Join(", ", Formats)}"),
        };
        if (reader.Columns.FirstOrDefault(c => !columns.ContainsKey(c)) is { } missing)
            throw new ArgumentException($"'{file}' has no column '{missing}', so it is no {format} file; its columns are {string.Join(", ", columns.Keys.Take(8).Select(CellText.Excerpt))}{(columns.Count > 8 ? ", …" : "")}");
        return Read(reader, rows, columns, take, progress, cancellationToken);
    }

    private static ImportResult Read(
        IDatasetReader reader,
        IEnumerator<(int Line, string[] Cells)> rows,
        Dictionary<string, int> columns,
        Action<Fact> take,
        Action<int>? progress,
        CancellationToken cancellationToken)
    {
        var (count, refused) = (0, new List<RefusedRow>());
        while (rows.MoveNext())
        {
            if (++count % 10000 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Invoke(count);
                foreach (var fact in reader.Ready()) take(fact);
            }

            var row = new ImportRow(rows.Current.Line, columns, rows.Current.Cells);
            try
            {
                reader.Take(row);
            }
            catch (ImportRefusal e)
            {
                refused.Add(new(row.Line, e.Message));
            }
        }

        foreach (var fact in reader.Facts()) take(fact);
        refused.AddRange(reader.Unused);
        return new(count, count - refused.Count, [], [.. refused.OrderBy(r => r.Line)], [.. reader.Remarks]);
    }
}
