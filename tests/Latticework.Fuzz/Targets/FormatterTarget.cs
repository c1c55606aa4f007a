using Latticework.Facts;

namespace Latticework.Fuzz;

/// <summary>The canonical form: the name of a file, then what is in it. What can be formatted keeps its content, and formatting twice is formatting once; what cannot has its reasons.</summary>
internal sealed class FormatterTarget() : FuzzTarget(
    "formatter", 4, "x.json", "x.jsonl", "actors.json", "persons.json", "series.json", "dataset.json", "\\u00e9", "\\/", "\\\"", "[]", "\"related\"", "\"relation\"", "\"value\"", "\"field\"", "\"others\"")
{
    public override void Run(byte[] input)
    {
        var (name, bytes) = Parted(input);
        var once = FactFormatter.Format(name, bytes);
        foreach (var fault in once.Diagnostics) MustBeAReason(fault.Message);
        if (!once.IsFormatted) return;
        var twice = FactFormatter.Format(name, once.Bytes);
        Must(twice.IsFormatted, $"the canonical form is refused: {twice.Diagnostics.FirstOrDefault()}");
        Must(twice.Bytes.Span.SequenceEqual(once.Bytes.Span), "formatting twice is not formatting once");
        var (before, after) = (FactReader.Read([(name, bytes)]), FactReader.Read([(name, once.Bytes)]));
        Must(Contents(before).SequenceEqual(Contents(after)), "formatting changes the content");
        Must(before.Actors.Length == after.Actors.Length && before.Persons.Length == after.Persons.Length && before.Series.Length == after.Series.Length, "formatting changes a registry");
    }

    private static IEnumerable<string> Contents(FactFiles files) => files.Facts.Select(FactSet.HashOf).Order(StringComparer.Ordinal);
}
