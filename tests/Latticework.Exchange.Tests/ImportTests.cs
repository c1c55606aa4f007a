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
    public void AtopMembers_WhoEnterAndLeave_MakeAFactForEachTime()
    {
        var result = Read("atop", "atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,phase,defense,offense,neutral,nonagg,consul\n"
            + "10,2,1949,4,4,0,,,0,1,0,0,0,0\n10,20,1949,4,4,0,0,0,0,1,0,0,0,1\n10,220,1949,4,4,1966,3,,0,1,0,0,0,0\n"
            + "10,640,1952,2,18,1952,2,18,0,0,0,0,1,0\n10,9999,1952,2,18,0,0,0,0,1,0,0,0,0\n"
            + "20,2,1950,1,1,1951,1,1,1,0,0,0,0,1\n20,740,1950,1,1,1951,1,1,1,0,0,0,0,1\n20,2,1951,1,1,1952,1,1,2,0,0,0,0,1\n20,740,1951,1,1,1952,1,1,2,0,0,0,0,1\n"
            + "30,2,1950,1,1,1951,1,1,0,1,0,0,0,0\n30,740,1951,1,1,1952,1,1,0,1,0,0,0,0\n40,2,1950,1,1,1949,1,1,0,1,0,0,0,0\n");
        Assert.Equal(
            [
                "atop-10-1 CAN,FRA,USA 1949-04-04 1966-03 MutualDefence defence,consultation True",
                "atop-10-2 CAN,USA 1966-03  MutualDefence defence,consultation True",
                "atop-20-1 JPN,USA 1950-01-01 1952-01-01 Other consultation False",
            ],
            result.Facts.Cast<Agreement>().Select(a => $"{a.Id} {string.Join(',', a.Parties)} {a.Signed} {a.Terminated} {a.Type} {string.Join(',', a.Covers)} {a.Incomplete}"));
        Assert.Equal((12, 7), (result.Rows, result.Taken));
        Assert.Equal(
            ["5 no other member is known for this time", "6 '9999' is no Correlates of War number of a state", "11 no other member is known for this time", "12 no other member is known for this time", "13 exit 1949-01-01 is before entry 1950-01-01"],
            result.Refused.Select(r => $"{r.Line} {r.Reason}"));
    }

    [Theory]
    [InlineData("1914-08-01")]
    [InlineData("1955-06-30")]
    [InlineData("1990-12-31")]
    [InlineData("2003-12-31")]
    public void AtopMembers_AsPublished_TieOnADayThoseWhoWereInTogether(string day)
    {
        var file = ResearchData.File("atop/atop4.01-member-level.csv");
        var facts = Importer.Read("atop", file).Facts;
        var on = PartialDate.Parse(day).Latest;
        var tied = facts.Cast<Agreement>().Where(a => a.Signed!.Value.Latest <= on && !(a.Terminated is { } end && end.Latest <= on)).SelectMany(a => Pairs([.. a.Parties])).ToHashSet();
        Assert.Equal(Naive().ToHashSet(), tied);

        IEnumerable<(ActorCode, ActorCode)> Naive()
        {
            var states = new StateCodes();
            var lines = File.ReadLines(file).Select(l => l.Split(',')).ToList();
            int At(string column) => Array.IndexOf(lines[0], column);
            var (from, to) = (At("yrent"), At("yrexit"));
            bool In(string[] cells) => Day(cells, from, 12, 31) <= on && (cells[to] == "0" || Day(cells, to, 12, 31) > on);
            return lines.Skip(1).Where(In).GroupBy(cells => cells[0]).SelectMany(alliance => Pairs([.. alliance.Select(c => Known(states, c[At("member")])).OfType<ActorCode>().Distinct().Order()]));
        }

        // what of a day is not known is taken at its latest
        static DateOnly Day(string[] cells, int at, int month, int day)
        {
            var y = int.Parse(cells[at], System.Globalization.CultureInfo.InvariantCulture);
            var m = int.TryParse(cells[at + 1], out var given) && given is >= 1 and <= 12 ? given : month;
            var d = int.TryParse(cells[at + 2], out var known) && known >= 1 && m == given ? known : Math.Min(day, DateTime.DaysInMonth(y, m));
            return new(y, m, d);
        }

        static ActorCode? Known(StateCodes states, string code)
        {
            try
            {
                return states.Cow(code);
            }
            catch (ImportRefusal)
            {
                return null;
            }
        }

        static IEnumerable<(ActorCode, ActorCode)> Pairs(List<ActorCode> list) => list.SelectMany((a, i) => list.Skip(i + 1).Select(b => (a, b)));
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
    [InlineData("atop", "atop/atop4.01-member-level.csv", 2398, 2396, 1005)]
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
        using var text = new StringReader(System.Text.Encoding.UTF8.GetString(Csv.Of(rows).Span));
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
