using System.Text;

namespace Latticework.Exchange;

/// <summary>The text of a cell as a fact can hold it and a message can show it.</summary>
internal static class CellText
{
    private const int Shown = 60;

    /// <summary>Without blanks around it, each run of blanks and control characters within it one blank.</summary>
    public static string Of(string cell)
    {
        var text = new StringBuilder(cell.Length);
        var apart = false;
        foreach (var c in cell)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                apart = true;
                continue;
            }

            if (apart && text.Length > 0) text.Append(' ');
            apart = false;
            text.Append(c);
        }

        return text.ToString();
    }

    /// <summary>At most 60 characters of it.</summary>
    public static string Excerpt(string text) => text.Length <= Shown ? text : text[..Shown] + "…";
}
