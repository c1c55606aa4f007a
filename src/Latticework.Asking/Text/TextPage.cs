using System.Text;

namespace Latticework.Asking;

/// <summary>A page of text under the width of a terminal, with bold and dim lines where colour is wanted.</summary>
/// <param name="width">The terminal's columns; null: lines of any length.</param>
/// <param name="color">Whether to write the codes of a terminal.</param>
public sealed class TextPage(int? width, bool color = false)
{
    private readonly StringBuilder text = new();

    /// <summary>The terminal's columns; null: lines of any length.</summary>
    public int? Width => width;

    /// <summary>An empty line.</summary>
    public void Blank() => text.Append('\n');

    /// <summary>A line, broken at the width.</summary>
    /// <param name="line">The line.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="indent">Blanks before it.</param>
    /// <param name="hang">Further blanks before what had to be broken off.</param>
    public void Line(string line, TextStyle style = TextStyle.Plain, int indent = 0, int hang = 0)
    {
        if (width is not { } columns)
        {
            Whole(line, style, indent);
            return;
        }

        foreach (var part in TextWrap.Lines(line, Math.Max(columns - indent, 10), hang, keepWords: true)) Whole(part, style, indent);
    }

    /// <summary>A line as it is.</summary>
    /// <param name="line">The line.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="indent">Blanks before it.</param>
    public void Whole(string line, TextStyle style = TextStyle.Plain, int indent = 0)
    {
        text.Append(' ', indent);
        var code = !color ? null : style switch { TextStyle.Bold => "\e[1m", TextStyle.Dim => "\e[2m", _ => null };
        if (code is null) text.Append(line);
        else text.Append(code).Append(line).Append("\e[0m");
        text.Append('\n');
    }

    /// <summary>The whole page.</summary>
    public override string ToString() => text.ToString();
}
