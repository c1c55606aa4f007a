namespace Latticework.Neo4j;

/// <summary>The statement by which a server says who it is, over both transports.</summary>
internal static class ServerComponents
{
    public const string Statement = "CALL dbms.components() YIELD name, versions, edition RETURN name, versions[0], edition LIMIT 1";

    public static ServerInfo Read(CypherResult result) => new((string)result.Rows[0][0]!, (string)result.Rows[0][1]!, (string)result.Rows[0][2]!);
}
