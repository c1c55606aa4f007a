namespace Latticework.Neo4j;

/// <summary>Opens a connection by the transport that the address asks for.</summary>
public static class CypherConnection
{
    /// <summary>Opens a connection. Nothing is sent before the first statement.</summary>
    /// <param name="options">Which database, and as whom.</param>
    /// <param name="time">The clock for pauses before a read is sent again; the system's unless given.</param>
    /// <param name="handler">What sends HTTP requests; a pool of its own unless given.</param>
    /// <exception cref="CypherException">The address asks for Bolt and this build has no driver; the message names the address of the Query API to try.</exception>
    /// <exception cref="ArgumentException">The address is not one of Neo4j's forms.</exception>
    public static ICypherConnection Open(Neo4jOptions options, TimeProvider? time = null, HttpMessageHandler? handler = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var address = Neo4jAddress.Parse(options.Address);
#if NEO4J_DRIVER
        if (address.IsBolt) return new BoltConnection(address, options);
#else
        if (address.IsBolt && !address.IsAura)
        {
            throw new CypherException(
                CypherFailure.Unreachable, null, $"{address}: this build has no Bolt driver; give the address of the server's HTTP port, likely {address.QueryApi}");
        }
#endif
        return new QueryApiConnection(address.QueryApi, options, time ?? TimeProvider.System, handler);
    }
}
