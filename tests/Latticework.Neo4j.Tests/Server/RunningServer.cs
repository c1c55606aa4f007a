namespace Latticework.Neo4j.Tests;

/// <summary>A server that tests may write to as they like.</summary>
internal sealed record RunningServer(string Http, string? Bolt, string User, string Password, string Database, IAsyncDisposable? Owned)
{
    public Neo4jOptions Options(string address) => new() { Address = address, User = User, Password = Password, Database = Database };
}
