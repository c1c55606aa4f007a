using System.Text;
using Xunit;

namespace Latticework.Neo4j.Tests;

public sealed class ImportSheetTests
{
    [Fact]
    public void Header_AfterTheRows_NamesTheTypeThatAColumnShows()
    {
        using var written = new MemoryStream();
        var sheet = new ImportSheet(["id:ID(Fact)", "text", "day", "number", "mark", "list", "never"], written);
        sheet.Row("a", null, null, null, null, null, null);
        sheet.Row("b", "", new DateOnly(2025, 12, 19), 7L, true, new object?[] { "x", "y" }, null);
        sheet.Row("c", "say \"no\",\nor not", null, 8, false, Array.Empty<string>(), null);
        sheet.Dispose();
        Assert.Equal("id:ID(Fact),text,day:date,number:long,mark:boolean,list:string[],never\n", sheet.Header);
        Assert.Equal("\"a\",,,,,,\n\"b\",\"\",2025-12-19,7,true,\"x\u001Fy\",\n\"c\",\"say \"\"no\"\",\nor not\",,8,false,\"\",\n", Encoding.UTF8.GetString(written.ToArray()));
        Assert.Equal(3, sheet.Rows);
    }

    [Fact]
    public void Row_OfATypeThatTheColumnHasNot_IsRefused()
    {
        using var sheet = new ImportSheet(["number"], Stream.Null);
        sheet.Row(1L);
        Assert.StartsWith("number: a value '\"one\"' where others are of type :long", Assert.Throws<ArgumentException>(() => sheet.Row("one")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Row_ListThatHoldsTheSeparator_IsRefused()
    {
        using var sheet = new ImportSheet(["list"], Stream.Null);
        Assert.Contains("U+001F", Assert.Throws<ArgumentException>(() => sheet.Row([new[] { "a\u001Fb" }])).Message, StringComparison.Ordinal);
    }
}
