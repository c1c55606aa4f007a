using Latticework.Facts;

namespace Latticework.Query;

/// <summary>The wish to be answered under another reading of a disputed field: <c>FACT.FIELD=VALUE</c>.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Field">The field, as in the fact's alternatives (<c>signed</c>, <c>participants.GBR</c>, <c>fact</c>).</param>
/// <param name="Value">The value: text as it is, anything else as JSON; <c>null</c> for absent.</param>
public sealed record ReadingChoice(FactId Fact, string Field, string Value)
{
    /// <summary>Reads <c>FACT.FIELD=VALUE</c>.</summary>
    /// <exception cref="ArgumentException">The text is not of that form.</exception>
    public static ReadingChoice Parse(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && equals > dot + 1 && FactId.TryParse(text[..dot], out var id)
            ? new(id, text[(dot + 1)..equals], text[(equals + 1)..])
            : throw new ArgumentException($"'{text}' is no reading; write FACT.FIELD=VALUE, such as acsa-can-jpn-2018.signed=2018-04-22");
    }

    /// <summary><c>FACT.FIELD=VALUE</c>.</summary>
    public override string ToString() => $"{Fact}.{Field}={Value}";
}
