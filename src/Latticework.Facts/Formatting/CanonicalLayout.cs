using System.Text;

namespace Latticework.Facts;

/// <summary>Lays a value out over lines by the codebook's rules 5 to 7.</summary>
internal sealed class CanonicalLayout
{
    private const int Columns = 140;

    private readonly StringBuilder text = new();

    private CanonicalLayout()
    {
    }

    /// <summary>The text of a file.</summary>
    public static string Write(CanonicalNode file)
    {
        var layout = new CanonicalLayout();
        layout.Value(file, 0, 0, outermost: true);
        return layout.text.Append('\n').ToString();
    }

    private void Value(CanonicalNode node, int indent, int around, bool outermost = false)
    {
        var broken = node.Items.Count > 0 && (outermost || node.Breaks || indent + around + node.Flat.Length > Columns);
        if (!broken)
        {
            text.Append(node.Flat);
            return;
        }

        text.Append(node.IsList ? '[' : '{');
        for (var i = 0; i < node.Items.Count; i++)
        {
            var (key, value) = node.Items[i];
            var comma = i < node.Items.Count - 1;
            text.Append('\n').Append(' ', indent + 2);
            var label = key is null ? "" : $"{CanonicalNode.Quote(key)}: ";
            text.Append(label);
            Value(value, indent + 2, label.Length + (comma ? 1 : 0));
            if (comma) text.Append(',');
        }

        text.Append('\n').Append(' ', indent).Append(node.IsList ? ']' : '}');
    }
}
