namespace Latticework.Neo4j;

/// <summary>Which database, and as whom.</summary>
public sealed class Neo4jOptions
{
    /// <summary>The server of Neo4j's own defaults, on this machine.</summary>
    public const string DefaultAddress = "http://localhost:7474";

    /// <summary>The address as written by the user; see <see cref="Neo4jAddress"/>.</summary>
    public string Address { get; init; } = DefaultAddress;

    /// <summary>The user's name; empty where the server asks for none.</summary>
    public string User { get; init; } = "neo4j";

    /// <summary>The user's password, which no message shows.</summary>
    public string Password { internal get; init; } = "";

    /// <summary>The database within the server.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>The options that <c>NEO4J_URI</c>, <c>NEO4J_USERNAME</c>, <c>NEO4J_PASSWORD</c> and <c>NEO4J_DATABASE</c> give; what is given here goes before them.</summary>
    /// <param name="address">The address, or null.</param>
    /// <param name="user">The user's name, or null.</param>
    /// <param name="password">The password, or null.</param>
    /// <param name="database">The database, or null.</param>
    /// <param name="variable">Looks an environment variable up; <see cref="Environment.GetEnvironmentVariable(string)"/> unless given.</param>
    public static Neo4jOptions FromEnvironment(
        string? address = null, string? user = null, string? password = null, string? database = null, Func<string, string?>? variable = null)
    {
        variable ??= Environment.GetEnvironmentVariable;
        return new Neo4jOptions
        {
            Address = First(address, "NEO4J_URI", DefaultAddress),
            User = First(user, "NEO4J_USERNAME", "neo4j"),
            Password = First(password, "NEO4J_PASSWORD", ""),
            Database = First(database, "NEO4J_DATABASE", "neo4j"),
        };

        string First(string? given, string name, string otherwise) => given ?? (variable(name) is { Length: > 0 } value ? value : otherwise);
    }

    /// <summary>The address, user and database, without the password.</summary>
    public override string ToString() => $"{Neo4jAddress.WithoutUser(Address)}, user '{User}', database '{Database}'";
}
