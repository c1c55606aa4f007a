namespace Latticework.Neo4j;

/// <summary>A server's address: <c>http://</c> and <c>https://</c> for the Query API; <c>bolt://</c>, <c>neo4j://</c> and their <c>+s</c>, <c>+ssc</c> for Bolt.</summary>
public sealed record Neo4jAddress
{
    private const string Forms = "http://HOST:7474, https://HOST:7473, bolt://HOST:7687 or neo4j+s://ID.databases.neo4j.io";

    private Neo4jAddress(Uri uri, bool isBolt, Uri queryApi)
    {
        Uri = uri;
        IsBolt = isBolt;
        QueryApi = queryApi;
    }

    /// <summary>The address as written.</summary>
    public Uri Uri { get; }

    /// <summary>Whether it is an address of the Bolt protocol.</summary>
    public bool IsBolt { get; }

    /// <summary>Whether it is a database of Neo4j's own cloud service, whose Query API answers under the same name.</summary>
    public bool IsAura => Uri.Host.EndsWith(".databases.neo4j.io", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the server's Query API answers: the address itself, else that of the usual ports on the same host, which is a guess for a server of one's own.</summary>
    public Uri QueryApi { get; }

    /// <summary>Reads an address.</summary>
    /// <exception cref="ArgumentException">It is none of those forms, or has a user or a password in it.</exception>
    public static Neo4jAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            throw new ArgumentException($"'{WithoutUser(text)}' is not the address of a Neo4j server; write {Forms}");
        if (uri.UserInfo.Length > 0)
            throw new ArgumentException($"the address of the server at {uri.Host} has a user or a password in it; give them by NEO4J_USERNAME and NEO4J_PASSWORD");
        return uri.Scheme switch
        {
            "http" or "https" => new(uri, false, uri),
            "bolt" or "neo4j" => new(uri, true, QueryApiOf(uri, "http", 7474)),
            "bolt+s" or "neo4j+s" or "bolt+ssc" or "neo4j+ssc" => new(uri, true, QueryApiOf(uri, "https", 7473)),
            _ => throw new ArgumentException($"'{uri.Scheme}:' is not a protocol of Neo4j; write {Forms}"),
        };
    }

    /// <summary>The address as written.</summary>
    public override string ToString() => Uri.OriginalString;

    internal static string WithoutUser(string text) => text.Contains('@', StringComparison.Ordinal) ? "…@" + text[(text.LastIndexOf('@') + 1)..] : text;

    private static Uri QueryApiOf(Uri bolt, string scheme, int port)
    {
        var aura = bolt.Host.EndsWith(".databases.neo4j.io", StringComparison.OrdinalIgnoreCase);
        return aura ? new Uri($"https://{bolt.Host}/") : new UriBuilder(scheme, bolt.Host, port).Uri;
    }
}
