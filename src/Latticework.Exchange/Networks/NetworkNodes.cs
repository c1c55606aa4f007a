using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Exchange;

/// <summary>The nodes of a network file: those of the extract that can be tied.</summary>
internal static class NetworkNodes
{
    public static Table Of(Extract extract)
    {
        var all = NetworkTables.Nodes(extract);
        if (extract.Scope.Organisations) return all;
        var nation = Word.Of(ActorKind.Nation);
        var kinds = all.Columns[1].Cells;
        int[] rows = [.. Enumerable.Range(0, all.Rows).Where(row => (string?)kinds[row] == nation)];
        return new(all.Name, rows.Length, [.. all.Columns.Select(c => c with { Cells = new MadeCells<int>(rows, row => c.Cells[row]) })]);
    }
}
