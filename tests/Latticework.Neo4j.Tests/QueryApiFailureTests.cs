using Xunit;

namespace Latticework.Neo4j.Tests;

public sealed class QueryApiFailureTests
{
    private const string SomeRows = """{"data":{"fields":["x"],"values":[[1],[2""";

    public enum Asked
    {
        Read,
        Write,
        Statement,
        Commit,
    }

    [Theory]
    [InlineData(Asked.Read, CypherFailure.Transient)]
    [InlineData(Asked.Write, CypherFailure.OutcomeUnknown)]
    [InlineData(Asked.Statement, CypherFailure.Transient)]
    [InlineData(Asked.Commit, CypherFailure.OutcomeUnknown)]
    public async Task Body_CutShort_TellsWhetherItMayHaveBeenWritten(Asked asked, CypherFailure failure) =>
        Assert.Equal(failure, (await FailAsync(asked, Reply.Cut(SomeRows))).Failure);

    [Theory]
    [InlineData(Asked.Read, CypherFailure.Transient)]
    [InlineData(Asked.Write, CypherFailure.OutcomeUnknown)]
    [InlineData(Asked.Statement, CypherFailure.Transient)]
    [InlineData(Asked.Commit, CypherFailure.OutcomeUnknown)]
    public async Task Connection_ClosedWithoutAnswer_TellsWhetherItMayHaveBeenWritten(Asked asked, CypherFailure failure) =>
        Assert.Equal(failure, (await FailAsync(asked, Reply.Nothing, Reply.Nothing, Reply.Nothing, Reply.Nothing)).Failure);

    [Theory]
    [InlineData(Asked.Read)]
    [InlineData(Asked.Write)]
    [InlineData(Asked.Statement)]
    [InlineData(Asked.Commit)]
    public async Task Error_InAnAcceptedAnswer_Surfaces(Asked asked)
    {
        var error = await FailAsync(asked, Reply.Rows("[1]", ""","errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]"""));
        Assert.Equal((CypherFailure.Statement, "Neo.ClientError.Statement.ArithmeticError"), (error.Failure, error.Code));
        Assert.Contains("/ by zero (Neo.ClientError.Statement.ArithmeticError)", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Asked.Statement)]
    [InlineData(Asked.Commit)]
    public async Task Transaction_NoLongerKnown_MayBeTriedAgain(Asked asked) =>
        Assert.Equal(CypherFailure.Transient, (await FailAsync(asked, Reply.Error(404, "Neo.ClientError.Request.Invalid", "Transaction with Id: a1b2 was not found."))).Failure);

    [Theory]
    [InlineData(Asked.Read, 401, "Neo.ClientError.Security.Unauthorized", CypherFailure.Credentials)]
    [InlineData(Asked.Write, 403, "Neo.ClientError.Security.Forbidden", CypherFailure.Credentials)]
    [InlineData(Asked.Read, 404, "Neo.ClientError.Database.DatabaseNotFound", CypherFailure.DatabaseMissing)]
    [InlineData(Asked.Read, 404, "Neo.ClientError.Request.Invalid", CypherFailure.TooOld)]
    [InlineData(Asked.Write, 400, "Neo.TransientError.Transaction.DeadlockDetected", CypherFailure.Transient)]
    [InlineData(Asked.Statement, 400, "Neo.TransientError.General.MemoryPoolOutOfMemoryError", CypherFailure.Memory)]
    [InlineData(Asked.Statement, 400, "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", CypherFailure.TimeLimit)]
    [InlineData(Asked.Write, 400, "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", CypherFailure.AccessMode)]
    [InlineData(Asked.Write, 500, "Neo.DatabaseError.Statement.ExecutionFailed", CypherFailure.Server)]
    [InlineData(Asked.Write, 500, "Neo.DatabaseError.Transaction.TransactionCommitFailed", CypherFailure.OutcomeUnknown)]
    [InlineData(Asked.Commit, 500, "Neo.DatabaseError.General.UnknownError", CypherFailure.OutcomeUnknown)]
    [InlineData(Asked.Commit, 400, "Neo.ClientError.Schema.ConstraintValidationFailed", CypherFailure.Statement)]
    public async Task Code_OfTheServer_BecomesAKind(Asked asked, int status, string code, CypherFailure failure)
    {
        var error = await FailAsync(asked, Reply.Error(status, code));
        Assert.Equal(failure, error.Failure);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("http://127.0.0.1:", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Asked.Read, 200, CypherFailure.NotNeo4j)]
    [InlineData(Asked.Read, 404, CypherFailure.NotNeo4j)]
    [InlineData(Asked.Read, 401, CypherFailure.Credentials)]
    [InlineData(Asked.Read, 500, CypherFailure.Server)]
    [InlineData(Asked.Write, 502, CypherFailure.OutcomeUnknown)]
    [InlineData(Asked.Write, 500, CypherFailure.OutcomeUnknown)]
    [InlineData(Asked.Statement, 504, CypherFailure.Transient)]
    [InlineData(Asked.Commit, 503, CypherFailure.OutcomeUnknown)]
    public async Task Page_InsteadOfAnAnswer_IsSomethingElseOrAProxy(Asked asked, int status, CypherFailure failure) =>
        Assert.Equal(failure, (await FailAsync(asked, Reply.Of(status, "<html>hello</html>", Reply.Html))).Failure);

    [Theory]
    [InlineData("[1, 2]")]
    [InlineData("7")]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("""{"data":{"fields":["x"],"values":[7]}}""")]
    public async Task Answer_OfAnotherForm_IsAFailureAndNoRows(string body) =>
        Assert.Equal(CypherFailure.OutcomeUnknown, (await FailAsync(Asked.Write, Reply.Of(202, body))).Failure);

    [Fact]
    public async Task Answer_WithoutData_IsNotTakenForAnEmptyOne()
    {
        Assert.Equal(CypherFailure.NotNeo4j, (await FailAsync(Asked.Read, Reply.Of(200, """{"status":"ok"}"""))).Failure);
        await using var server = new ScriptedServer(Reply.Of(200, """{"status":"ok"}"""));
        await using var connection = server.Connect();
        await Assert.ThrowsAsync<CypherException>(async () =>
        {
            await foreach (var row in connection.StreamAsync("RETURN 1", null, CypherAccess.Read)) Assert.Fail("a row from nowhere");
        });
    }

    [Theory]
    [InlineData("""{"hello":"world"}""", CypherFailure.NotNeo4j)]
    [InlineData("""[{"neo4j_version":"5.26.30"}]""", CypherFailure.NotNeo4j)]
    [InlineData("""{"neo4j_version":"4.4.40","transaction":"http://x/db/{databaseName}/tx"}""", CypherFailure.TooOld)]
    [InlineData("""{"neo4j_version":"5.12.0","transaction":"http://x/db/{databaseName}/tx"}""", CypherFailure.TooOld)]
    [InlineData("""{"neo4j_version":"5.26.30","transaction":"http://x/db/{databaseName}/tx"}""", CypherFailure.TooOld)]
    public async Task Describe_AnotherServer_IsRefused(string page, CypherFailure failure)
    {
        await using var server = new ScriptedServer(Reply.Of(200, page));
        await using var connection = server.Connect();
        var error = await Assert.ThrowsAsync<CypherException>(() => connection.DescribeAsync());
        Assert.Equal(failure, error.Failure);
    }

    [Theory]
    [InlineData("5.26.0", true)]
    [InlineData("5.27-aura", true)]
    [InlineData("2025.10.1", true)]
    [InlineData("5.25.9", false)]
    [InlineData("4.4.40", false)]
    [InlineData("dev", false)]
    public void Version_OfTheServer_IsEnoughFromTheFirstThatHasAll(string version, bool isEnough) => Assert.Equal(isEnough, ServerComponents.IsEnough(version));

    private static async Task<CypherException> FailAsync(Asked asked, params Func<Stream, Task>[] answers)
    {
        await using var server = new ScriptedServer(asked is Asked.Read or Asked.Write ? answers : [Reply.Begun(), .. answers, Reply.Of(200, "")]);
        await using var connection = server.Connect();
        if (asked is Asked.Read or Asked.Write)
            return await Assert.ThrowsAsync<CypherException>(() => connection.RunAsync("RETURN 1", null, asked == Asked.Read ? CypherAccess.Read : CypherAccess.Write));
        await using var transaction = await connection.BeginAsync(CypherAccess.Write);
        return await Assert.ThrowsAsync<CypherException>(() => asked == Asked.Commit ? transaction.CommitAsync() : transaction.RunAsync("RETURN 1", null));
    }
}
