using System.Text;
using Xunit;

namespace Latticework.Facts.Tests;

public sealed class FactDiagnosticTests
{
    private const string Sources = "\"confidence\": \"reported\", \"sources\": [{ \"url\": \"https://e.org/\", \"publisher\": \"p\", \"title\": \"t\" }]";
    private const string Patrol = "{ \"id\": \"a\", \"kind\": \"patrol\", \"name\": \"N\", \"participants\": [{ \"nation\": \"JPN\", \"role\": \"lead\" }], " + Sources + " }";

    public static TheoryData<string, string, string> Cases => new()
    {
        { "\"name\"", "\"nane\"", "1:33: FACT010 a nane: unknown field 'nane'; did you mean 'name'?|1:2: FACT012 a: required field 'name' missing; add it" },
        { "\"name\"", "\"sined\"", "1:33: FACT010 a sined: unknown field 'sined'; the fields here are: id, kind, name, start, end, area, participants, announced, inferred, incomplete, related, alternatives, confidence, note, sources|1:2: FACT012 a: required field 'name' missing; add it" },
        { "\"patrol\"", "\"patrl\"", "1:23: FACT009 a kind: unknown kind 'patrl'; write one of: agreement, forum, exercise, patrol, office, meeting, statement" },
        { "\"kind\": \"patrol\", ", "", "1:2: FACT009 a: the fact has no kind; add \"kind\" with one of: agreement, forum, exercise, patrol, office, meeting, statement" },
        { "\"kind\": \"patrol\"", "\"kind\": 7", "1:23: FACT009 a kind: a number; write one of: agreement, forum, exercise, patrol, office, meeting, statement" },
        { "\"name\": \"N\"", "\"name\": \"N\", \"name\": \"M\"", "1:46: FACT011 a name: 'name' stands twice; keep one" },
        { "\"name\": \"N\", \"participants\"", "\"participants\"", "1:2: FACT012 a: required field 'name' missing; add it" },
        { "\"lead\"", "\"leader\"", "1:90: FACT014 a participants[0].role: unknown word 'leader'; write one of: lead, host, participant, observer" },
        { "\"JPN\"", "\"Japan\"", "1:75: FACT015 a participants[0].nation: 'Japan' is no actor's code; write 3 to 8 capitals as in actors.json, such as JPN or ASEAN" },
        { "\"JPN\"", "81", "1:75: FACT013 a participants[0].nation: a number; write an actor's code in quotes, such as \"JPN\"" },
        { "\"name\": \"N\"", "\"name\": \"N\", \"start\": \"2025-13\"", "1:55: FACT015 a start: '2025-13' is no date; write YYYY, YYYY-MM or YYYY-MM-DD" },
        { "\"name\": \"N\"", "\"name\": \"N\", \"start\": null", "1:55: FACT013 a start: null; write a date in quotes, YYYY, YYYY-MM or YYYY-MM-DD, or leave the key out" },
        { "\"name\": \"N\"", "\"name\": null", "1:41: FACT013 a name: null; write a text in quotes" },
        { "\"name\": \"N\"", "\"name\": \"N\", \"area\": [\"x\"]", "1:54: FACT013 a area: a list; write a text in quotes" },
        { "{ \"nation\": \"JPN\", \"role\": \"lead\" }", "", "1:62: FACT013 a participants: an empty list; write at least one item" },
        { "{ \"nation\": \"JPN\", \"role\": \"lead\" }", "\"JPN\"", "1:63: FACT013 a participants[0]: a text; write an object in { }" },
        { "{ \"nation\": \"JPN\", \"role\": \"lead\" }", "null", "1:63: FACT013 a participants[0]: null; write an object in { }" },
        { "{ \"nation\": \"JPN\", \"role\": \"lead\" }", "{ \"nation\": \"JPN\", \"role\": \"lead\", \"firstTime\": false, \"assets\": \"ship\" }", "1:111: FACT013 a participants[0].firstTime: false where a mark is expected; write true, or leave the key out|1:128: FACT013 a participants[0].assets: a text; write a list in [ ]" },
        { "\"id\": \"a\"", "\"id\": \"A b\"", "1:10: FACT015 id: 'A b' is no fact id; write lower-case words joined by hyphens, such as acsa-jpn-nzl-2025" },
        { "\"N\"", "\"N  M\"", "1:41: FACT016 a name: 'N  M' holds two blanks in a row; write one" },
        { "\"N\"", "\"N\\nM\"", "1:41: FACT016 a name: 'NU+000AM' holds the control character U+000A; write a blank, or nothing" },
        { "\"N\"", "\" N\"", "1:41: FACT016 a name: ' N' has a blank at an end; take it out" },
        { "\"N\"", "\"\"", "1:41: FACT016 a name: an empty text says nothing; write a text, or leave the key out" },
        { "\"N\"", "\"N\u00a0M\"", "1:41: FACT016 a name: 'N\u00a0M' holds a no-break space; write a plain blank" },
        { "\"N\"", "\"\\ud800\"", "1:41: FACT016 a name: half a surrogate pair; write whole characters" },
        { "\"reported\"", "\"reported\", \"announced\": 1", "1:140: FACT013 a announced: a number where a mark is expected; write true, or leave the key out" },
        { "\"sources\"", "\"alternatives\": [{ \"field\": \"name\", \"value\": { \"a\": 1, \"a\": null, \"b\": [\"\"] }, \"sources\": [\"https://e.org/\"] }], \"sources\"", "1:182: FACT011 a alternatives[0].value.a: 'a' stands twice; keep one|1:187: FACT013 a alternatives[0].value.a: null; write a value, or leave the key out|1:199: FACT016 a alternatives[0].value.b[0]: an empty text says nothing; write a text, or leave the key out" },
        { "\"name\"", "\"\\ud800\"", "1:33: FACT016 a ?: a key with half a surrogate pair; write a field of the codebook|1:2: FACT012 a: required field 'name' missing; add it" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_PatrolWithAFault_SaysWhatAndWhere(string sound, string faulty, string expected)
    {
        Assert.Contains(sound, Patrol, StringComparison.Ordinal);
        var files = FactReader.Read([("x.json", Encoding.UTF8.GetBytes($"[{Patrol.Replace(sound, faulty, StringComparison.Ordinal)}]"))]);
        Assert.Empty(files.Facts);
        Assert.Equal(1, files.Refused);
        Assert.Equal(expected, string.Join('|', files.Diagnostics.Select(fault => fault.ToString()["x.json:".Length..])));
    }

    [Theory]
    [InlineData("x.json", "", "x.json: FACT003: the file is empty; write a list of records, or take the file away")]
    [InlineData("x.json", " \n", "x.json: FACT003: the file is empty; write a list of records, or take the file away")]
    [InlineData("x.json", "\u00EF\u00BB\u00BF[]", "x.json:1:1: FACT005: a byte order mark; save it as UTF-8 without a byte order mark")]
    [InlineData("x.json", "[\0]\0", "x.json:1:1: FACT005: UTF-16 or UTF-32, not UTF-8; save it as UTF-8 without a byte order mark")]
    [InlineData("x.json", "\u00FE\u00FF\0[", "x.json:1:1: FACT005: UTF-16 or UTF-32, not UTF-8; save it as UTF-8 without a byte order mark")]
    [InlineData("x.json", "[\n\"\u00E9\"]", "x.json:2:2: FACT005: the byte 0xE9 is not UTF-8 here; save it as UTF-8 without a byte order mark")]
    [InlineData("x.json", "[ null]", "x.json:1:3: FACT007: null where a fact is expected; write an object in { }, or take it out")]
    [InlineData("x.json", "{}", "x.json:1:1: FACT007: an object where a list of facts is expected; put the facts in [ ], or one on each line of a .jsonl file")]
    [InlineData("dataset.json", "[]", "dataset.json:1:1: FACT007: a list where the dataset's card is expected; write one object in { }")]
    [InlineData("actors.json", "{}", "actors.json:1:1: FACT007: an object where a list of entries is expected; put the entries in [ ]")]
    [InlineData("x.jsonl", "7", "x.jsonl:1:1: FACT007: a number where a fact is expected; write one object in { } on each line")]
    [InlineData("x.json", "[ // no\n]", "x.json:1:3: FACT006: broken JSON: a comment, which JSON does not have; take it out, or make it a note")]
    [InlineData("persons.json", "[\n,]", "persons.json:2:1: FACT006: broken JSON: ',' cannot stand here; look for a comma, colon, quote or bracket missing or too many just before")]
    [InlineData("persons.json", "[1,\n]", "persons.json:1:2: FACT007: a number where an entry is expected; write an object in { }, or take it out|persons.json:2:1: FACT006: broken JSON: a comma before ']'; take the comma out")]
    [InlineData("x.json", "[{\"a\": \"b\n\"}]", "x.json:1:10: FACT006: broken JSON: a control character in a text; write a blank, or close the text with a quote")]
    [InlineData("x.json", "[{\"a\": ", "x.json:1:8: FACT006: the JSON ends too early; close every text, list and object")]
    [InlineData("actors.json", "[{\"code\": \"JPN\", \"kind\": \"land\", \"name\": \"Japan\", \"aliases\": [], \"cow\": 1.5}]", "actors.json:1:26: FACT014 JPN kind: unknown word 'land'; write one of: nation, organisation|actors.json:1:73: FACT013 JPN cow: a number; write a whole number")]
    [InlineData("persons.json", "[{\"name\": \"X\", \"varants\": []}]", "persons.json:1:16: FACT010 X varants: unknown field 'varants'; did you mean 'variants'?|persons.json:1:2: FACT012 X: required field 'variants' missing; add it")]
    [InlineData("dataset.json", "{\"name\": \"x\"}", "dataset.json:1:1: FACT012 x: required fields 'title', 'version', 'compiled', 'coverage', 'licence', 'counts', 'bounds' missing; add them")]
    public void Read_FileWithAFault_SaysWhatAndWhere(string name, string bytes, string expected) =>
        Assert.Equal(expected, string.Join('|', FactReader.Read([(name, Encoding.Latin1.GetBytes(bytes))]).Diagnostics));

    [Fact]
    public void Read_DeepAndLongFacts_AreRefusedAndTheNextIsRead()
    {
        var deep = Patrol.Replace("\"N\"", new string('[', 100_000) + new string(']', 100_000), StringComparison.Ordinal);
        var longer = Patrol.Replace("\"N\"", $"\"{new string('x', 2 << 20)}\"", StringComparison.Ordinal);
        var files = FactReader.Read([("x.json", Encoding.UTF8.GetBytes($"[{deep},\n{longer},\n{Patrol}]")), ("y.jsonl", Encoding.UTF8.GetBytes($"{longer}\n{Patrol}"))]);
        Assert.Equal(2, files.Facts.Length);
        Assert.Equal(
            [
                "x.json:1:2: FACT008: nested 100001 levels deep and the most is 16; write the codebook's fields only",
                "x.json:2:1: FACT004: the record has 2097350 bytes and the most is 1048576; shorten it",
                "y.jsonl:1:1: FACT004: the record has 2097350 bytes and the most is 1048576; shorten it",
            ],
            files.Diagnostics.Select(fault => fault.ToString()));
    }

    [Theory]
    [InlineData("1e999999999", "FACT013")]
    [InlineData("9e-999999999", "FACT013")]
    [InlineData("{}", "FACT013")]
    public void Read_ValueMadeToBurst_IsRefusedInALine(string value, string code)
    {
        foreach (var burst in new[] { value, new string('7', 1_000_000), string.Join(',', Enumerable.Repeat("[null]", 100_000)).Insert(0, "[") + "]" })
        {
            var files = FactReader.Read([("x.json", Encoding.UTF8.GetBytes($"[{Patrol.Replace("\"N\"", burst, StringComparison.Ordinal)}]"))]);
            var fault = Assert.Single(files.Diagnostics);
            Assert.Equal((1, code), (files.Refused, fault.Code));
            Assert.True(fault.Message.Length < 200, fault.Message);
        }
    }

    [Fact]
    public void Read_KeyRepeatedBeyondAnyBound_IsToldOnceEachAndTheNextFactIsRead()
    {
        var burst = Patrol.Replace("\"name\": \"N\"", string.Join(',', Enumerable.Repeat("\"name\": \"N\"", 50_000)), StringComparison.Ordinal);
        var files = FactReader.Read([("x.json", Encoding.UTF8.GetBytes($"[{burst}, {Patrol}]"))]);
        Assert.Equal((1, 1), (files.Facts.Length, files.Refused));
        Assert.All(files.Diagnostics, fault => Assert.Equal("FACT011", fault.Code));
    }

    [Theory]
    [InlineData("https://example.org/a", true)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://", false)]
    [InlineData("https://example.org/a\" onclick=", false)]
    public void Address_OfASource_IsOfTheWebAlone(string text, bool lawful) => Assert.Equal(lawful, Source.IsWebAddress(text));

    [Fact]
    public void Codes_Codebook_ListsThem()
    {
        var readme = File.ReadAllText(Path.Combine(CuratedFiles.Folder, "README.md"));
        var rows = readme.Split('\n').Where(line => line.StartsWith("| FACT0", StringComparison.Ordinal) && string.CompareOrdinal(line, "| FACT02") < 0);
        Assert.Equal(DiagnosticCodes.Reading.Select(row => $"| {row.Code} | {row.Meaning} |"), rows);
    }
}
