using System.Text;
using Latticework.Facts;
using Latticework.Query;
using Xunit;

namespace Latticework.Exchange.Tests;

public sealed class LargeFactLinesTests : IDisposable
{
    private static readonly FactSet Shipped = EmbeddedFactStore.Shipped();

    private readonly string folder = Directory.CreateTempSubdirectory("lattice-lines-").FullName;

    [Fact]
    public void Lines_ThatExceedWhatIsHeld_AreSortedLikeThoseThatDoNot()
    {
        using var lines = new SortedFactLines(10_000);
        Fact[] shuffled = [.. Shipped.Facts];
        new Random(7).Shuffle(shuffled);
        foreach (var fact in shuffled) lines.Add(fact);
        using var written = new MemoryStream();
        lines.Write(written);
        Assert.Equal(Shipped.Facts.Length, lines.Count);
        Assert.Equal(string.Concat(Shipped.Facts.Select(fact => Encoding.UTF8.GetString(FactSet.Json(fact).Span) + "\n")), Encoding.UTF8.GetString(written.ToArray()));
    }

    [Fact]
    public void Parts_OfADataset_GiveWhatTheWholeGives()
    {
        var half = Shipped.Facts.Length / 2;
        Write("b.jsonl", Shipped.Facts[..half]);
        Write("a.jsonl", Shipped.Facts[half..]);
        var whole = FactLoader.Load([folder]);
        RelationScope[] scopes =
        [
            new(),
            new() { Ties = [FactKind.Agreement], Types = [AgreementType.Acsa], AsOf = PartialDate.Parse("2024-06") },
            new() { Ties = [FactKind.Meeting, FactKind.Patrol], ConfirmedOnly = true },
            new() { Ties = [FactKind.Exercise], Since = PartialDate.Parse("2025") },
        ];
        foreach (var scope in scopes)
        {
            Assert.True(LargeFactLines.Takes(scope));
            using var expected = new MemoryStream();
            var extract = new Lattice(whole, scope).Extract();
            FactLines.Write(expected, extract);
            using var lines = new SortedFactLines();
            Assert.Equal(extract.Facts.Length, LargeFactLines.Collect(lines, FactParts.Open([folder]), scope));
            using var written = new MemoryStream();
            lines.Write(written);
            Assert.Equal(Encoding.UTF8.GetString(expected.ToArray()), Encoding.UTF8.GetString(written.ToArray()));
        }

        Assert.False(LargeFactLines.Takes(new() { WithoutPublishers = ["A"] }));
    }

    [Fact]
    public void Parts_OfFaultyFiles_AreRefused()
    {
        Write("a.jsonl", [Shipped.Facts[0], Shipped.Facts[0]]);
        Assert.Contains(Assert.Throws<FaultyFactsException>(() => FactParts.Open([folder])).Diagnostics, fault => fault.Code == "FACT020");
    }

    [Fact]
    public void Import_OfManyRows_HandsFactsOverOnTheWay()
    {
        var file = Path.Combine(folder, "many.csv");
        File.WriteAllLines(file, Enumerable.Range(0, 25_000).Select(i => $"x-{25_000 - i},exercise,E{i},JPN;NZL,https://example.org/{i % 3},P,T").Prepend("id,kind,name,nations,url,publisher,title")
            .Append("x-7,exercise,E,JPN,https://example.org/1,P,T").Append("y-1,exercise,E,JPN,https://example.org/1,P,Other"));
        var (taken, onTheWay) = (0, 0);
        var result = Importer.Read("csv", file, (Fact _) => taken++, _ => onTheWay = taken);
        Assert.Equal((25_002, 25_000, 25_000), (result.Rows, result.Taken, taken));
        Assert.InRange(onTheWay, 1, 24_999);
        Assert.Equal([25_002, 25_003], result.Refused.Select(row => row.Line));
    }

    public void Dispose() => Directory.Delete(folder, true);

    private void Write(string name, IEnumerable<Fact> facts) =>
        File.WriteAllText(Path.Combine(folder, name), string.Concat(facts.Select(fact => Encoding.UTF8.GetString(FactSet.Json(fact).Span) + "\n")));
}
