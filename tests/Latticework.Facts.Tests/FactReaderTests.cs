using System.Text;
using System.Text.Json;
using Xunit;

namespace Latticework.Facts.Tests;

public sealed class FactReaderTests
{
    private const string Sources = "\"confidence\": \"reported\", \"sources\": [{ \"url\": \"https://e.org/\", \"publisher\": \"p\", \"title\": \"t\" }]";
    private const string Office = "{ \"id\": \"a\", \"kind\": \"office\", \"person\": \"P\", \"nation\": \"JPN\", \"portfolio\": \"defence\", \"title\": \"T\", " + Sources + " }";

    [Fact]
    public void Read_CuratedFolder_FindsEveryRecordAndNoFault()
    {
        var files = FactReader.Read([CuratedFiles.Folder]);
        Assert.Empty(files.Diagnostics);
        Assert.Equal(0, files.Refused);
        Assert.NotNull(files.Card);
        Assert.Equal(files.Card.Counts.Values.Sum(), files.Facts.Length);
        Assert.Equal(Count("actors.json"), files.Actors.Length);
        Assert.Equal(Count("persons.json"), files.Persons.Length);
        Assert.Equal(Count("series.json"), files.Series.Length);
    }

    [Fact]
    public void Read_CuratedFolder_TellsWhereEachFactStands()
    {
        var files = FactReader.Read([CuratedFiles.Folder]);
        Assert.Equal(files.Facts.Length, files.Origins.Length);
        foreach (var group in files.Facts.Zip(files.Origins).GroupBy(pair => pair.Second.File))
        {
            var lines = File.ReadAllLines(group.Key);
            Assert.All(group, pair =>
            {
                Assert.Equal(3, pair.Second.Column);
                Assert.Equal("  {", lines[pair.Second.Line - 1]);
                Assert.Equal($"    \"id\": \"{pair.First.Id}\",", lines[pair.Second.Line]);
            });
        }
    }

    [Fact]
    public void Read_CuratedFiles_TakesTheQuickPathAndReadsTheSameAsTheStrictOne()
    {
        foreach (var (name, bytes) in CuratedFiles.All.Where(file => FactFileRoles.Of(file.Name) == FactFileRole.Facts))
        {
            var reader = new Utf8JsonReader(bytes);
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                var start = (int)reader.TokenStartIndex;
                var quick = new CanonicalReader(reader, bytes, new());
                var fact = CanonicalFacts.Read(ref quick);
                Assert.True(fact is not null, $"{name}: a fact at byte {start} is not read as canonical");
                reader.Skip();
                var strict = (Fact)JsonSerializer.Deserialize(bytes.AsSpan(start, (int)reader.BytesConsumed - start), FactJson.TypeOf(fact.Kind))!;
                Assert.Equal(FactJson.Compact(strict), FactJson.Compact(fact));
            }
        }
    }

    [Fact]
    public void Read_MemoryAndFolder_FindTheSame()
    {
        var held = FactReader.Read(CuratedFiles.All.Select(file => (file.Name, (ReadOnlyMemory<byte>)file.Bytes)).Reverse());
        var folder = FactReader.Read([CuratedFiles.Folder]);
        Assert.Empty(held.Diagnostics);
        Assert.Equal(folder.Facts.Select(fact => fact.Id), held.Facts.Select(fact => fact.Id));
        Assert.Equal(folder.Facts.Select(FactJson.Compact), held.Facts.Select(FactJson.Compact));
        Assert.Equal(JsonSerializer.Serialize(folder.Actors), JsonSerializer.Serialize(held.Actors));
        Assert.Equal(JsonSerializer.Serialize(folder.Card), JsonSerializer.Serialize(held.Card));
    }

    [Fact]
    public void Read_FactsAfterABadOne_AreKept()
    {
        var files = Read("x.json", $"[{Office}, {{ \"id\": \"b\" }}, {Office}]");
        Assert.Equal(2, files.Facts.Length);
        Assert.Equal(1, files.Refused);
        Assert.Equal([new FactOrigin("x.json", 1, 2), new FactOrigin("x.json", 1, 2 + Office.Length + 2 + "{ \"id\": \"b\" }, ".Length)], files.Origins);
    }

    [Fact]
    public void Read_BrokenJson_KeepsTheFactsBefore()
    {
        var files = Read("x.json", $"[{Office},\n{Office},\n{{ \"id\": oops }},\n{Office}]");
        Assert.Equal(2, files.Facts.Length);
        Assert.Equal("x.json:3:9: FACT006: broken JSON: 'o' cannot stand here; look for a comma, colon, quote or bracket missing or too many just before", Assert.Single(files.Diagnostics).ToString());
    }

    [Fact]
    public void Read_BrokenLine_LosesThatLineOnly()
    {
        var files = Read("x.jsonl", $"{Office}\r\n\n{{ \"id\":\n[]\n{Office} {Office}\n\"\u00e9\n{Office}");
        Assert.Equal(2, files.Facts.Length);
        Assert.Equal(4, files.Refused);
        Assert.Equal([3, 4, 5, 6], files.Diagnostics.Select(fault => fault.Line));
        Assert.Equal(["FACT006", "FACT007", "FACT006", "FACT006"], files.Diagnostics.Select(fault => fault.Code));
    }

    [Fact]
    public void Read_FolderTwice_ReadsEachFileOnce()
    {
        var once = FactReader.Read([CuratedFiles.Folder]);
        var twice = FactReader.Read([CuratedFiles.Folder, Path.Combine(CuratedFiles.Folder, "agreements")]);
        Assert.Equal(once.Facts.Length, twice.Facts.Length);
    }

    [Fact]
    public void Read_PathsWithoutFacts_ArePlainFaults()
    {
        var folder = Directory.CreateTempSubdirectory("facts");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "a.schema.json"), "{}");
            File.WriteAllText(Path.Combine(folder.FullName, "a.txt"), "");
            Assert.Equal(
                [
                    "nowhere: FACT001: no such file or folder; name one that exists",
                    $"{folder.FullName}: FACT002: the folder holds no .json or .jsonl file; name a folder of facts",
                    $"{folder.FullName}/a.txt: FACT001: no file of facts; name a .json or .jsonl file that is no schema",
                ],
                FactReader.Read(["nowhere", folder.FullName, $"{folder.FullName}/a.txt"]).Diagnostics.Select(fault => fault.ToString()));
        }
        finally
        {
            folder.Delete(true);
        }
    }

    [Fact]
    public void Read_LinkToAFolder_IsAFaultAndNotFollowed()
    {
        var folder = Directory.CreateTempSubdirectory("facts");
        try
        {
            var file = Path.Combine(Directory.CreateDirectory(Path.Combine(folder.FullName, "sub")).FullName, "actors.json");
            File.WriteAllText(file, "[]");
            Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "sub", "up"), "..");
            File.CreateSymbolicLink(Path.Combine(folder.FullName, "persons.json"), file);
            var files = FactReader.Read([folder.FullName]);
            Assert.Equal($"{folder.FullName}/sub/up: FACT001: a link to a folder, which is not followed; name that folder beside this one", Assert.Single(files.Diagnostics).ToString());
        }
        finally
        {
            folder.Delete(true);
        }
    }

    [Fact]
    public void Read_VeryLongFile_IsRefusedUnread()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        try
        {
            using (var file = File.Create(path)) file.SetLength(100_000_000);
            var before = GC.GetTotalAllocatedBytes(true);
            Assert.Equal($"{path}: FACT004: the file has 100000000 bytes and the most is 67108864; write one fact a line in a .jsonl file, which may have any size, or part it", Assert.Single(FactReader.Read([path]).Diagnostics).ToString());
            Assert.InRange(GC.GetTotalAllocatedBytes(true) - before, 0, 20_000_000);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Read_SecondCard_IsRefused()
    {
        var card = CuratedFiles.Of("dataset.json");
        var files = FactReader.Read([("a/dataset.json", card), ("b/dataset.json", card)]);
        Assert.NotNull(files.Card);
        Assert.Equal("b/dataset.json: FACT017: a second dataset.json; read one dataset with a card at a time", Assert.Single(files.Diagnostics).ToString());
    }

    private static FactFiles Read(string name, string text) => FactReader.Read([(name, Encoding.UTF8.GetBytes(text))]);

    private static int Count(string name)
    {
        using var json = JsonDocument.Parse(CuratedFiles.Of(name));
        return json.RootElement.GetArrayLength();
    }
}
