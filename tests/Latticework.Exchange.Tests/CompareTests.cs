using Latticework.Facts;
using Xunit;

namespace Latticework.Exchange.Tests;

public sealed class CompareTests
{
    private const string Columns = "id,kind,type,name,nations,from,to,url,publisher,title\n";

    [Fact]
    public void Comparison_ByHand_TellsAgreementContradictionGapAndWhatIsNotCovered()
    {
        var ours = Set(Row("o1", "AUS;JPN", "2000-05-01"), Row("o2", "AUS;JPN", "2003-01-01"), Row("o3", "AUS;NZL", "2005"), Row("o4", "AUS;FJI", "2004-02"), Row("o5", "AUS;JPN", "1990"));
        var theirs = Set(Row("t1", "AUS;JPN", "2000-05"), Row("t2", "AUS;JPN", "2003-01-02"), Row("t3", "AUS;NZL", "2006"), Row("t4", "JPN;NZL", "2002"), Row("t5", "AUS;FJI", "2010"));
        Assert.Equal(
            [
                "AUS-FJI 2004 OnlyOurs o4 /", "AUS-FJI 2010 NotCovered  /t5", "AUS-JPN 1990 NotCovered o5 /", "AUS-JPN 2000 Agree o1 /t1", "AUS-JPN 2003 Contradict o2 /t2",
                "AUS-NZL 2005 Contradict o3 /t3", "JPN-NZL 2002 OnlyTheirs  /t4",
            ],
            SetComparison.Of(ours, theirs).Rows.Select(r => $"{r.Pair} {r.Year} {r.Verdict} {string.Join(' ', r.Ours.Select(f => f.Id))} /{string.Join(' ', r.Theirs.Select(f => f.Id))}"));
    }

    [Fact]
    public void Comparison_OfASetWithItself_Agrees()
    {
        var shipped = EmbeddedFactStore.Shipped();
        Assert.All(SetComparison.Of(shipped, shipped).Rows, r => Assert.Equal(ComparedAs.Agree, r.Verdict));
    }

    [Fact]
    public void Comparison_Turned_SwapsTheSides()
    {
        var (ours, theirs) = (Set(Row("o1", "AUS;JPN", "2000"), Row("o2", "AUS;FJI", "2005")), Set(Row("t1", "AUS;NZL", "2001"), Row("t2", "AUS;FJI", "2006"), Row("t3", "AUS;FJI", "1999")));
        var (there, back) = (SetComparison.Of(ours, theirs).Rows, SetComparison.Of(theirs, ours).Rows);
        Assert.Equal(there.Count(r => r.Verdict == ComparedAs.OnlyOurs), back.Count(r => r.Verdict == ComparedAs.OnlyTheirs));
        Assert.Equal(there.Count(r => r.Verdict == ComparedAs.Contradict), back.Count(r => r.Verdict == ComparedAs.Contradict));
    }

    private static string Row(string id, string nations, string from) => $"{id},agreement,,N,{nations},{from},,https://x.org/a,P,T\n";

    private static FactSet Set(params string[] rows)
    {
        using var text = new StringReader(Columns + string.Concat(rows));
        using var lines = new MemoryStream();
        FactLines.Write(lines, Importer.Read("csv", "x.csv", text).Facts);
        using var folder = new TextFolder();
        return FactLoader.Load([folder.Write("x.jsonl", lines.ToArray())]);
    }
}
