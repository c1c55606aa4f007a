using System.Globalization;

namespace Latticework.Neo4j;

/// <summary>How a server says who it is, over both transports.</summary>
internal static class ServerComponents
{
    public const string Statement = "CALL dbms.components() YIELD name, versions, edition RETURN name, versions[0], edition LIMIT 1";

    /// <summary>The first version whose Cypher has all that the statements use: <c>CALL (x) { … }</c>.</summary>
    public const string Least = "5.26";

    public static ServerInfo Read(CypherResult result) => new((string)result.Rows[0][0]!, (string)result.Rows[0][1]!, (string)result.Rows[0][2]!);

    /// <summary>Whether a version, such as <c>5.26.30</c>, <c>5.27-aura</c> or <c>2025.10.1</c>, is new enough; one that is no number is not.</summary>
    public static bool IsEnough(string version)
    {
        var parts = version.Split('.', '-');
        return Number(0) is { } major && (major > 5 || (major == 5 && Number(1) >= 26));

        int? Number(int at) => at < parts.Length && int.TryParse(parts[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
