using System.Collections.Immutable;
using System.CommandLine;
using Latticework.Neo4j;

namespace Latticework.Cli;

/// <summary>The options that say which Neo4j server, and as whom. The password is in a file or in NEO4J_PASSWORD, never an argument.</summary>
internal sealed class ServerOptions
{
    private readonly ValueOption uri = new("--uri", "ADDRESS", $"the server: http://HOST:7474, https://…, or bolt://… and neo4j://… where this build has the driver (default: NEO4J_URI, else {Neo4jOptions.DefaultAddress})");
    private readonly ValueOption user = new("--user", "NAME", "the user, empty where the server asks for none (default: NEO4J_USERNAME, else neo4j)");
    private readonly ValueOption database = new("--database", "NAME", "the database within the server (default: NEO4J_DATABASE, else neo4j)");
    private readonly ValueOption passwordFile = new("--password-file", "FILE", "a file that holds the password alone (default: the variable NEO4J_PASSWORD)");

    public ServerOptions() => All = [uri, user, database, passwordFile];

    /// <summary>The options, as the help lists them.</summary>
    public ImmutableArray<Option> All { get; }

    /// <summary>Whether one of them was given.</summary>
    public Option? Given(Invocation invocation) => All.FirstOrDefault(invocation.Has);

    /// <summary>Which database, and as whom: by the options, else by the environment.</summary>
    /// <exception cref="ArgumentException">The password file cannot be read, or holds something else.</exception>
    public Neo4jOptions Read(Invocation invocation)
    {
        var password = invocation.Text(passwordFile) is { } file ? Password(file) : null;
        return Neo4jOptions.FromEnvironment(invocation.Text(uri), invocation.Text(user), password, invocation.Text(database), invocation.Host.Environment);
    }

    /// <summary>A connection to it, over HTTP or Bolt as the address asks. Nothing is sent yet.</summary>
    /// <exception cref="ArgumentException">The address is none of Neo4j's forms, or the password file is no such file.</exception>
    /// <exception cref="CypherException">The address asks for Bolt and this build has no driver; the message names the HTTP address to try.</exception>
    public ICypherConnection Open(Invocation invocation) => CypherConnection.Open(Read(invocation), invocation.Host.Time);

    private string Password(string file)
    {
        string text;
        try
        {
            text = File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArgumentException($"{passwordFile.Name} '{file}' cannot be read ({(e is UnauthorizedAccessException ? "not permitted" : "no such file")}); name a file that holds the password alone");
        }

        // an editor ends the line
        var password = text.TrimEnd('\n', '\r');
        return password.Length > 0 && !password.AsSpan().ContainsAny('\n', '\r')
            ? password
            : throw new ArgumentException($"{passwordFile.Name} '{file}' {(password.Length == 0 ? "is empty" : "has several lines")}; name a file that holds the password alone");
    }
}
