using System.Globalization;
using System.Text;
using Latticework.Facts;

namespace Latticework.Fuzz;

/// <summary>Partial dates: read exactly where a plain reading by the calendar finds one, and written as they were read.</summary>
internal sealed class PartialDateTarget() : FuzzTarget("dates", 1, "0001", "9999", "-02-29", "2000", "1900", "-00", "-13", "٢٠٢٥", "２０２５")
{
    private static readonly (string Format, int Length)[] Forms = [("yyyy", 4), ("yyyy-MM", 7), ("yyyy-MM-dd", 10)];

    public override void Run(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var read = PartialDate.TryParse(text, out var date);
        Must(read == IsDate(text), $"'{text}' is {(read ? "taken for" : "not taken for")} a date");
        if (!read)
        {
            MustRefuse(text);
            return;
        }

        Must(date.ToString() == text, $"'{text}' is written as '{date}'");
        Must(date == PartialDate.Parse(text), "two readings of one text differ");
        Must(date.Earliest <= date.Latest, $"'{text}' ends before it begins");
        Must(date.IsDay == (date.Earliest == date.Latest), $"'{text}' is one day in one respect only");
        Must(date.Earliest.Year == date.Year && date.Latest.Year == date.Year, $"'{text}' is not within its year");
    }

    private static bool IsDate(string text) => text.All(char.IsAscii)
        && Forms.Any(form => form.Length == text.Length && DateOnly.TryParseExact(text, form.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    private static void MustRefuse(string text)
    {
        try
        {
            PartialDate.Parse(text);
        }
        catch (FormatException e)
        {
            Must(e.Message.EndsWith("is no date; write YYYY, YYYY-MM or YYYY-MM-DD", StringComparison.Ordinal), $"a refusal of another form: {e.Message}");
            return;
        }

        throw new BrokenPropertyException($"'{text}' is refused by one reading and taken by the other");
    }
}
