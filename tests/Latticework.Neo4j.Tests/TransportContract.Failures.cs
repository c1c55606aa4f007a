using Latticework.Facts;
using Xunit;

namespace Latticework.Neo4j.Tests;

public abstract partial class TransportContract
{
    [Theory]
    [InlineData("RETURN", CypherFailure.Statement, "Neo.ClientError.Statement.SyntaxError")]
    [InlineData("RETURN $missing", CypherFailure.Statement, "Neo.ClientError.Statement.ParameterMissing")]
    [InlineData("CREATE (:Trial {x: 1 / 0})", CypherFailure.Statement, "Neo.ClientError.Statement.ArithmeticError")]
    [InlineData("CALL no.such()", CypherFailure.Statement, "Neo.ClientError.Procedure.ProcedureNotFound")]
    public async Task Statement_Faulty_IsRefusedWithTheServersCode(string statement, CypherFailure failure, string code)
    {
        var error = await Assert.ThrowsAsync<CypherException>(() => WriteAsync(statement));
        Assert.Equal((failure, code), (error.Failure, error.Code));
        Assert.StartsWith(Connection.Address + ": ", error.Message, StringComparison.Ordinal);
        Assert.IsAssignableFrom<FactStoreException>(error);
    }

    [Fact]
    public async Task Constraint_Broken_IsRefusedWithTheServersCode()
    {
        await WriteAsync("CREATE CONSTRAINT trial_unique IF NOT EXISTS FOR (n:Trial) REQUIRE n.key IS UNIQUE");
        try
        {
            await WriteAsync("CREATE (:Trial {key: 1})");
            var error = await Assert.ThrowsAsync<CypherException>(() => WriteAsync("CREATE (:Trial {key: 1})"));
            Assert.Equal((CypherFailure.Statement, "Neo.ClientError.Schema.ConstraintValidationFailed"), (error.Failure, error.Code));
        }
        finally
        {
            await WriteAsync("DROP CONSTRAINT trial_unique IF EXISTS");
        }
    }

    [Fact]
    public async Task Password_Wrong_IsRefusedAndNotShown()
    {
        var options = new Neo4jOptions { Address = Address, User = Server.Running.User, Password = "not-the-s3cret", Database = Server.Running.Database };
        await using var connection = CypherConnection.Open(options);
        var error = await Assert.ThrowsAsync<CypherException>(() => connection.DescribeAsync());
        Assert.Equal(CypherFailure.Credentials, error.Failure);
        Assert.Contains("NEO4J_PASSWORD", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error + options.ToString() + connection, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_Unknown_IsNamed()
    {
        var options = new Neo4jOptions { Address = Address, User = Server.Running.User, Password = Server.Running.Password, Database = "no-such" };
        await using var connection = CypherConnection.Open(options);
        var error = await Assert.ThrowsAsync<CypherException>(() => connection.DescribeAsync());
        Assert.Equal(CypherFailure.DatabaseMissing, error.Failure);
        Assert.Contains("no-such", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Port_WhereNothingListens_IsUnreachable()
    {
        var free = new UriBuilder(Address) { Port = 9 }.Uri.OriginalString;
        await using var connection = CypherConnection.Open(Server.Running.Options(free));
        foreach (var access in (CypherAccess[])[CypherAccess.Read, CypherAccess.Write])
        {
            var error = await Assert.ThrowsAsync<CypherException>(() => connection.RunAsync("RETURN 1", null, access));
            Assert.Equal(CypherFailure.Unreachable, error.Failure);
            Assert.Contains(":9", error.Message, StringComparison.Ordinal);
        }
    }
}
