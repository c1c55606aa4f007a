using System.Buffers;
using System.Text;
using Xunit;

namespace Latticework.Neo4j.Tests;

public sealed class QueryApiStreamTests
{
    private const string Whole = """
        {"data":{"fields":["x","values"],"values":[[1,"a\u00e9\ud83d\ude00“"],[-9223372036854775808,{"values":[[1]],"k":[]}],[1.0E300,[null,true,false,[[]]]],[{"elementId":"4:a:0","labels":["X"],"properties":{"p":1.5}},{"elementId":"5:a:0","startNodeElementId":"4:a:0","endNodeElementId":"4:a:1","type":"R","properties":{}}]]},
        "counters":{"containsUpdates":true,"nodesCreated":2},"notifications":[{"values":[1]}],"bookmarks":["FB:x"]}
        """;

    [Fact]
    public void Parser_CutAnywhere_GivesTheSame()
    {
        var bytes = Encoding.UTF8.GetBytes(Whole);
        var expected = Shown(bytes, bytes.Length);
        Assert.Equal(
            """[1,"aé😀“"][-9223372036854775808,{values:[[1]],k:[]}][1E+300,[null,True,False,[[]]]][(X){p:1.5},-R>{}] data,counters,notifications,bookmarks""", expected);
        for (var cut = 0; cut < bytes.Length; cut++) Assert.Equal(expected, Shown(bytes, cut));
    }

    [Fact]
    public async Task Stream_FromASlowServer_GivesRowsBeforeTheEnd()
    {
        var seen = new TaskCompletionSource();
        await using var server = new ScriptedServer(Reply.Chunks(async write =>
        {
            await write("""{"data":{"fields":["x"],"values":[[1],""");
            await seen.Task;
            await write("[2]]}}");
        }));
        await using var connection = server.Connect();
        List<object?> rows = [];
        await foreach (var row in connection.StreamAsync("RETURN 1", null, CypherAccess.Read))
        {
            rows.Add(row[0]);
            seen.TrySetResult();
        }

        Assert.Equal([1L, 2L], rows);
    }

    [Fact]
    public async Task Stream_Cancelled_EndsAsCancelled()
    {
        var never = new TaskCompletionSource();
        await using var server = new ScriptedServer(Reply.Chunks(async write =>
        {
            await write("""{"data":{"fields":["x"],"values":[[1],""");
            await never.Task;
        }));
        await using var connection = server.Connect();
        using var source = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in connection.StreamAsync("RETURN 1", null, CypherAccess.Write, source.Token)) await source.CancelAsync();
        });
    }

    [Fact]
    public async Task Stream_OfAHugeAnswer_HoldsOnlyAFewRows()
    {
        const int Blocks = 1_000;
        var block = string.Concat(Enumerable.Range(0, 100).Select(i => $"[\"{new string('x', 1_000)}\",{i}],"));
        await using var server = new ScriptedServer(Reply.Chunks(async write =>
        {
            await write("""{"data":{"fields":["x","i"],"values":[""");
            for (var i = 0; i < Blocks; i++) await write(block);
            await write("[\"end\",0]]}}");
        }));
        await using var connection = server.Connect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (count, most) = (0, 0L);
        await foreach (var row in connection.StreamAsync("RETURN 1", null, CypherAccess.Read))
        {
            if (++count % 20_000 == 0) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        Assert.Equal((Blocks * 100) + 1, count);
        // the answer has 100 MB
        Assert.InRange(most, long.MinValue, 10_000_000);
    }

    private static string Shown(byte[] bytes, int cut)
    {
        var parser = new AnswerParser();
        List<object?[]> rows = [];
        var first = new ReadOnlySequence<byte>(bytes, 0, cut);
        var read = (int)first.Slice(first.Start, parser.Read(first, false, rows)).Length;
        parser.Read(new ReadOnlySequence<byte>(bytes, read, bytes.Length - read), true, rows);
        Assert.True(parser.IsComplete);
        return string.Concat(rows.Select(Shown)) + " " + string.Join(',', parser.Envelope.Keys);
    }

    private static string Shown(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        object?[] list => $"[{string.Join(',', list.Select(Shown))}]",
        CypherNode node => $"({string.Join(':', node.Labels)}){Shown(node.Properties)}",
        CypherRelationship edge => $"-{edge.Type}>{Shown(edge.Properties)}",
        IReadOnlyDictionary<string, object?> map => $"{{{string.Join(',', map.Select(p => $"{p.Key}:{Shown(p.Value)}"))}}}",
        _ => FormattableString.Invariant($"{value}"),
    };
}
