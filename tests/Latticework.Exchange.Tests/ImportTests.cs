using CsCheck;
using Latticework.Facts;
using Xunit;

namespace Latticework.Exchange.Tests;

public sealed class ImportTests
{
    private const string Dcad = "ccode1,ccode2,signDay,signMonth,signYear,EIFDay,EIFMonth,EIFYear,category1,category2,category3,DCAid\n";
    private const string Mme = "MMEID,Ex_Name,Series_Name,gwcode,country,Location,s.year,s.month,s.day,e.year,e.month,e.day\n";

    [Fact]
    public void Dcad_RowsOfEverySort_AreTakenOrRefusedWithTheirLines()
    {
        var result = Read("dcad", Dcad
            + "2,740,1,4,1984,-77,-77,-77,DCA,,,DCADv1.0-0001\n"
            + "260,220,-88,4,1984,,,,PROCUREMENT,DIC,,DCADv1.0-0002\n"
            + "145,145,1,4,1984,,,,DCA,,,DCADv1.0-0003\n"
            + "2,9999,1,4,1984,,,,DCA,,,DCADv1.0-0004\n"
            + "2,20,31,2,1984,,,,DCA,,,DCADv1.0-0005\n"
            + "2,20,1,2,1984,1,1,1984,DCA,,,DCADv1.0-0006\n"
            + "2,20,1,2,1984,,,,DCA,,,DCADv1.0-0006\n");
        Assert.Equal((7, 3), (result.Rows, result.Taken));
        Assert.Equal(["dcad-0001", "dcad-0002", "dcad-0006"], result.Facts.Select(f => f.Id.Value));
        Assert.Equal(["JPN,USA 1984-04-01 DefenceCooperation DCA", "FRA,GFR 1984-04 DefenceEquipmentTransfer PROCUREMENT,DIC", "CAN,USA 1984-02-01 DefenceCooperation DCA"], result.Facts.Cast<Agreement>()
            .Select(a => $"{string.Join(',', a.Parties)} {a.Signed} {a.Type} {string.Join(',', a.Covers)}"));
        Assert.Equal([4, 5, 6, 8], result.Refused.Select(r => r.Line));
        Assert.Contains("both sides are BOL", result.Refused[0].Reason, StringComparison.Ordinal);
        Assert.Contains("'9999' is no Correlates of War number", result.Refused[1].Reason, StringComparison.Ordinal);
        Assert.Contains("'1984-02-31', which is no date", result.Refused[2].Reason, StringComparison.Ordinal);
        Assert.Contains("stands twice", result.Refused[3].Reason, StringComparison.Ordinal);
        Assert.Equal(7, Assert.Single(result.Remarks).Line);
    }

    [Fact]
    public void Mme_RowsOfOneExercise_AreOneFactAndAMissingNumberMarksItIncomplete()
    {
        var result = Read("mme", Mme
            + "mme1,\"Sea, Wind 1/80\",NA,2,United States,here,1980,1,xx,1980,2,3\n"
            + "mme1,\"Sea, Wind 1/80\",NA,260,Germany,here,1980,1,xx,1980,2,3\n"
            + "mme1,\"Sea, Wind 1/80\",NA,2,United States,here,1980,1,xx,1980,2,3\n"
            + "mme1,\"Sea, Wind 1/80\",NA,NA,NATO,here,1980,1,xx,1980,2,3\n"
            + "mme2,B,MALABAR,NA,-9,,1990,,,,,\n");
        Assert.Equal((5, 3, 1), (result.Rows, result.Taken, result.Facts.Length));
        var exercise = Assert.IsType<Exercise>(result.Facts[0]);
        Assert.Equal("mme-1 Sea, Wind 1/80 1980-01 1980-02-03 DEU,USA True", $"{exercise.Id} {exercise.Series} {exercise.Start} {exercise.End} {string.Join(',', exercise.Participants.Select(p => p.Nation))} {exercise.Incomplete}");
        Assert.Equal(["5 no Gleditsch-Ward number for 'NATO'", "6 no Gleditsch-Ward number for '-9'"], result.Refused.Select(r => $"{r.Line} {r.Reason}"));
    }

    [Fact]
    public void AtopDyadYears_ThatFollowOneAnother_AreOneFact()
    {
        var result = Read("atop", "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul\n"
            + "2,20,1942,1,0,0,0,0\n20,2,1942,0,0,0,0,1\n2,20,1943,1,0,0,0,0\n2,20,1950,0,0,0,1,0\n2,20,1951,0,0,0,0,0\n255,300,1950,0,0,1,0,0\n");
        Assert.Equal(["atop-auh-deu-1950 1950  Other", "atop-can-usa-1942 1942 1943 MutualDefence", "atop-can-usa-1950 1950  Other"],
            result.Facts.Cast<Agreement>().Select(a => $"{a.Id} {a.Signed} {(a.Terminated is { Year: < 1951 } end && end.Year < 1950 ? end : null)} {a.Type}"));
        Assert.Equal("6 no pledge", $"{result.Refused.Single().Line} {result.Refused.Single().Reason}");
    }

    [Fact]
    public void Template_AsShipped_GivesSoundFacts()
    {
        var result = Importer.Read("csv", Path.Combine(Repository, "src", "Latticework.Exchange", "template.csv"));
        Assert.Empty(result.Refused);
        using var folder = new TextFolder();
        using var lines = new MemoryStream();
        FactLines.Write(lines, result.Facts);
        var set = FactLoader.Load([folder.Write("my.jsonl", lines.ToArray())]);
        Assert.Equal(result.Facts.Select(f => f.Id), set.Facts.Select(f => f.Id));
    }

    [Fact]
    public void Template_FaultyRows_SayWhatIsWrong()
    {
        var result = Read("csv", "id,kind,type,name,nations,from,to,url,publisher,title\n"
            + "A,agreement,,N,AUS;FJI,,,https://x.org/a,P,T\n"
            + "a,agreement,acs,N,AUS;FJI,,,https://x.org/a,P,T\n"
            + "a,agreement,,N,AUS;Korea,,,https://x.org/a,P,T\n"
            + "a,agreement,,N,AUS;FJI,2001-13,,https://x.org/a,P,T\n"
            + "a,agreement,,N,AUS;FJI,2001,2000,https://x.org/a,P,T\n"
            + "a,agreement,,,AUS;FJI,,,https://x.org/a,P,T\n"
            + "a,agreement,,N,AUS,,,https://x.org/a,P,T\n"
            + "a,office,,N,AUS,,,https://x.org/a,P,T\n"
            + "a,patrol,,N,AUS,,,x.org/a,P,T\n"
            + "a,patrol,,N,AUS,,,https://x.org/a,P,T\n"
            + "b,patrol,,N,AUS,,,https://x.org/a,P,other\n");
        string[] reasons = ["'A' is no fact id", "unknown word 'acs'", "'Korea' is ambiguous", "'2001-13' is no date", "to '2000' is before from '2001'", "name is empty", "two nations or more", "'office' is no kind", "is no web address", "has another publisher"];
        Assert.Equal(reasons.Length, result.Refused.Length);
        foreach (var (refused, reason) in result.Refused.Zip(reasons)) Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
        Assert.Equal(result.Rows, result.Taken + result.Refused.Length);
    }

    [Fact]
    public void Cell_WithControlCharacters_MakesAFactThatCanBeRead()
    {
        var result = Read("csv", "id,kind,name,nations,url,publisher,title,note\na,patrol,A\u0002\u001b[31m B,AUS;FJI,https://x.org/a,P\0,T,\u0007\nB\u0001b,patrol\u001b,N,AUS;FJI,https://x.org/a,P,T,\n");
        Assert.Equal("A [31m B", Assert.IsType<Patrol>(result.Facts.Single()).Name);
        Assert.Null(result.Facts[0].Note);
        Assert.Empty(FactReader.Read([("x.jsonl", FactSet.Json(result.Facts[0]))]).Diagnostics);
        Assert.DoesNotContain(result.Refused.Single().Reason, char.IsControl);
    }

    [Fact]
    public void Address_WithABlank_IsRefusedAsByTheRules() =>
        Assert.Equal("url 'https://x.org/a b' is no web address", Read("csv", "id,kind,name,nations,url,publisher,title\na,patrol,N,AUS;FJI,https://x.org/a b,P,T\n").Refused.Single().Reason);

    [Fact]
    public void Alliance_ThatEndsBeforeItBegins_KeepsItsBeginning()
    {
        var result = Read("atop", "atopid,begyr,endyr,defense,mem1,mem2\n1005,1815,185,1,200,210\n");
        Assert.Null(Assert.IsType<Agreement>(result.Facts.Single()).Terminated);
        Assert.Equal("2 end 0185 is before beginning 1815; left out", $"{result.Remarks.Single().Line} {result.Remarks.Single().Reason}");
    }

    [Fact]
    public void Row_WithoutEnd_IsCutOffWithItsLine()
    {
        var error = Assert.Throws<ArgumentException>(() => Read("csv", $"id,kind,name,nations,url,publisher,title\na,\"{new string('x', 1 << 20)}\n"));
        Assert.Equal("'x.csv' line 2: the row has more than 1048576 characters; close the quote that was opened in it, or shorten it", error.Message);
    }

    [Fact]
    public void Header_OfLongOrOddNames_IsShownInALine()
    {
        var error = Assert.Throws<ArgumentException>(() => Read("dcad", $"\"a\n\u001b[2Jb\",{new string('c', 5000)}\n"));
        Assert.Equal($"'x.csv' has no column 'ccode1', so it is no dcad file; its columns are a [2Jb, {new string('c', 60)}…", error.Message);
    }

    [Fact]
    public void File_OfOtherColumns_IsRefusedByTheNameOfWhatIsMissing() =>
        Assert.Contains("has no column 'DCAid', so it is no dcad file", Assert.Throws<ArgumentException>(() => Read("dcad", "ccode1,ccode2,signYear,category1\n")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("dcad", "dcad-1.0/DCAD-v1.0-main.csv", 1871, 1868, 1868)]
    [InlineData("mme", "mme-v7/mme-v7-long.csv", 13818, 13477, 3615)]
    [InlineData("mme", "mme-v7/mme_v7.csv", 3707, 3615, 3615)]
    [InlineData("atop", "atop/atop4.01-alliance-level.csv", 745, 744, 744)]
    [InlineData("atop", "atop/atop5-directed-dyad-year-1815-2018.csv.gz", 273296, 273126, 5791)]
    public void Dataset_AsPublished_BalancesAndGivesSoundFacts(string format, string file, int rows, int taken, int facts)
    {
        var result = Importer.Read(format, ResearchData.File(file));
        Assert.Equal((rows, taken, rows - taken, facts), (result.Rows, result.Taken, result.Refused.Length, result.Facts.Length));
        Assert.All(result.Refused, r => Assert.InRange(r.Line, 2, int.MaxValue));
        using var folder = new TextFolder();
        using var lines = new MemoryStream();
        FactLines.Write(lines, result.Facts);
        Assert.Equal(lines.ToArray(), FactFormatter.Format("x.jsonl", lines.ToArray()).Bytes.ToArray());
        Assert.Equal(facts, FactLoader.Load([folder.Write("x.jsonl", lines.ToArray())]).Facts.Length);
    }

    [Fact]
    public void Records_OfAnyCells_ReadBackTheSame() => Gen.String[Gen.Char["ab,\"\n é"], 1, 5].Array[1, 4].Array[1, 4].Sample(rows =>
    {
        var csv = new Csv();
        foreach (var row in rows) csv.Row(row);
        using var text = new StringReader(System.Text.Encoding.UTF8.GetString(csv.ToBytes().Span));
        Assert.Equal(rows, CsvRecords.Read(text, "x.csv").Select(r => r.Cells));
    });

    private static ImportResult Read(string format, string csv)
    {
        using var text = new StringReader(csv);
        return Importer.Read(format, "x.csv", text);
    }

    private static string Repository { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Graph.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("the tests run within a clone of the repository");
    }
}
