using Latticework.Neo4j;
using Xunit;

namespace Latticework.Cli.Tests;

public sealed class ServerOptionsTests
{
    private static readonly Dictionary<string, string> Variables = new()
    {
        ["NEO4J_URI"] = "https://graph.example:7473",
        ["NEO4J_USERNAME"] = "reader",
        ["NEO4J_PASSWORD"] = "s3cret-word",
        ["NEO4J_DATABASE"] = "facts",
    };

    [Theory]
    [InlineData("", "https://graph.example:7473, user 'reader', database 'facts'")]
    [InlineData("--uri http://127.0.0.1:7474 --user neo4j", "http://127.0.0.1:7474, user 'neo4j', database 'facts'")]
    [InlineData("--database other", "https://graph.example:7473, user 'reader', database 'other'")]
    public void Options_GoBefore_TheEnvironment(string words, string expected) => Assert.Equal(expected, Read(Variables, words).ToString());

    [Fact]
    public void Options_WithoutOptionsOrEnvironment_AreThoseOfAServerHere() =>
        Assert.Equal("http://localhost:7474, user 'neo4j', database 'neo4j'", Read([], "").ToString());

    [Theory]
    [InlineData("http://graph.example:7474", "http://graph.example:7474/")]
    [InlineData("neo4j+s://0a1b2c3d.databases.neo4j.io", "https://0a1b2c3d.databases.neo4j.io/")]
    public async Task Open_AnAddressWithAQueryApi_GoesThere(string address, string expected)
    {
#if NEO4J_DRIVER
        Assert.SkipWhen(address.StartsWith("neo4j", StringComparison.Ordinal), "this build has the driver, which speaks Bolt to it");
#endif
        await using var connection = Server.Open(Invoke([], ["--uri", address]));
        Assert.Equal(expected, connection.Address.AbsoluteUri);
    }

#if !NEO4J_DRIVER
    [Fact]
    public void Open_ABoltAddressWithoutTheDriver_NamesTheHttpAddress()
    {
        var error = Assert.Throws<CypherException>(() => Server.Open(Invoke([], ["--uri", "bolt://graph.example:7687"])));
        Assert.Contains("no Bolt driver; give the address of the server's HTTP port, likely http://graph.example:7474/", error.Message, StringComparison.Ordinal);
    }
#endif

    [Theory]
    [InlineData("from-a-file\n", "from-a-file")]
    [InlineData(" with blanks \r\n", " with blanks ")]
    [InlineData("пароль", "пароль")]
    public void PasswordFile_GoesBefore_TheVariable(string text, string expected)
    {
        using var folder = new ScratchFolder();
        Assert.Equal(expected, Server.Read(Invoke(Variables, ["--password-file", folder.Write("password", text)])).Password);
    }

    [Theory]
    [InlineData("", "is empty; name a file that holds the password alone")]
    [InlineData("one\ntwo\n", "has several lines; name a file that holds the password alone")]
    public void PasswordFile_OfAnotherForm_IsRefusedWithoutShowingIt(string text, string expected)
    {
        using var folder = new ScratchFolder();
        var error = Assert.Throws<ArgumentException>(() => Server.Read(Invoke([], ["--password-file", folder.Write("password", text)])));
        Assert.EndsWith(expected, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("two", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PasswordFile_ThatIsNotThere_IsNamed()
    {
        var error = Assert.Throws<ArgumentException>(() => Server.Read(Invoke([], ["--password-file", "none/password"])));
        Assert.Equal("--password-file 'none/password' cannot be read (no such file); name a file that holds the password alone", error.Message);
    }

    private static ServerOptions Server { get; } = new();

    private static Neo4jOptions Read(Dictionary<string, string> variables, string words) => Server.Read(Invoke(variables, Repository.Split(words)));

    private static Invocation Invoke(Dictionary<string, string> variables, string[] words)
    {
        var command = new CliCommand("check") { Usage = "", Examples = [], Server = Server, Run = _ => 0 };
        var host = new CliHost { Out = Stream.Null, Error = () => TextWriter.Null, Environment = variables.GetValueOrDefault };
        return new(command, command.Parse(words), host, CancellationToken.None);
    }
}
