using System.Text;
using Latticework.Exchange;
using Latticework.Facts;

namespace Latticework.Fuzz;

/// <summary>An importer: every row is taken or refused with its line and reason, and the facts made can be read and pass every rule.</summary>
internal sealed class ImporterTarget(string format, params string[] words) : FuzzTarget($"import-{format}", 5, words)
{
    private static readonly StateCodes States = new();

    public override void Run(byte[] input)
    {
        if (Imported(input) is not { } result) return;
        Must(result.Rows == result.Taken + result.Refused.Length, "rows taken and refused are not all rows");
        foreach (var row in result.Refused.Concat(result.Remarks))
        {
            Must(row.Line > 0, "a refusal without its line");
            MustBeAReason(row.Reason);
        }

        using var lines = new MemoryStream();
        FactLines.Write(lines, result.Facts);
        if (lines.Length == 0) return;
        var read = FactReader.Read([("x.jsonl", lines.ToArray())]);
        Must(read.Diagnostics.IsEmpty, $"a fact made is refused: {read.Diagnostics.FirstOrDefault()}");
        Must(read.Facts.Select(FactSet.HashOf).SequenceEqual(result.Facts.Select(FactSet.HashOf)), "facts are others when read again");
        var faults = Registries.Faults(read);
        Must(faults.IsEmpty, $"a fact made breaks a rule: {faults.FirstOrDefault()}");
    }

    private ImportResult? Imported(byte[] input)
    {
        using var text = new StreamReader(new MemoryStream(input), new UTF8Encoding(false));
        try
        {
            return Importer.Read(format, "x.csv", text, States);
        }
        catch (Exception e) when (e.GetType() == typeof(ArgumentException))
        {
            MustBeAReason(e.Message);
            return null;
        }
    }
}
