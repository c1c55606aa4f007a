using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Latticework.Neo4j.Tests;

/// <summary>A server of an unpacked Neo4j, with its own configuration, data and ports, all of which go with it.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private const string Password = "a-password-for-tests";

    /// <summary>Runs the server until standard input ends, which it also does where the tests are killed. The pid file is there as long as the server is.</summary>
    private const string Guarded = """
        { "$1" console >"$2/console.log" 2>&1 & echo $! >"$2/pid"; wait $!; rm -f "$2/pid"; } </dev/null 2>/dev/null &
        read -r _
        [ -f "$2/pid" ] && kill -KILL "$(cat "$2/pid")"
        wait
        rm -rf "$2"
        """;

    private readonly Process guard;

    private LocalServer(Process guard) => this.guard = guard;

    /// <param name="home">The unpacked Neo4j.</param>
    /// <param name="import">A folder of files that <c>neo4j-admin</c> is to import before the server starts, with the name of that of its arguments; null for an empty server.</param>
    public static async Task<RunningServer> StartAsync(string home, (string Folder, string Arguments)? import = null)
    {
        var folder = Directory.CreateTempSubdirectory("latticework-neo4j-").FullName;
        var (http, bolt) = FreePorts();
        Directory.CreateDirectory(Path.Combine(folder, "conf"));
        await File.WriteAllTextAsync(Path.Combine(folder, "conf", "neo4j.conf"), Configuration(folder, http, bolt));
        await AdministerAsync(home, folder, folder, "dbms", "set-initial-password", Password);
        if (import is { } files) await AdministerAsync(home, folder, files.Folder, "database", "import", "full", "neo4j", $"@{files.Arguments}");
        var guard = Start(home, folder, folder, "/bin/sh", "-c", Guarded, "sh", Path.Combine(home, "bin", "neo4j"), folder);
        var server = new LocalServer(guard);
        try
        {
            var running = new RunningServer($"http://127.0.0.1:{http}", $"bolt://127.0.0.1:{bolt}", "neo4j", Password, "neo4j", server);
            await WaitAsync(running, folder);
            return running;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        guard.StandardInput.Close();
        await guard.WaitForExitAsync();
        guard.Dispose();
    }

    private static async Task AdministerAsync(string home, string folder, string there, params string[] arguments)
    {
        using var admin = Start(home, folder, there, Path.Combine(home, "bin", "neo4j-admin"), arguments);
        await admin.WaitForExitAsync();
        if (admin.ExitCode != 0) throw new InvalidOperationException($"neo4j-admin {arguments[0]} of NEO4J_HOME, {home}, ended with {admin.ExitCode}");
    }

    private static async Task WaitAsync(RunningServer running, string folder)
    {
        await using var connection = CypherConnection.Open(running.Options(running.Http));
        var pid = Path.Combine(folder, "pid");
        var since = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await connection.DescribeAsync();
                return;
            }
            catch (CypherException) when (since.Elapsed < TimeSpan.FromMinutes(3) && (File.Exists(pid) || since.Elapsed < TimeSpan.FromSeconds(3)))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
            catch (CypherException e)
            {
                var log = await File.ReadAllTextAsync(Path.Combine(folder, "console.log"));
                throw new InvalidOperationException($"the server of NEO4J_HOME did not come up ({e.Message}); its log ends: {log[Math.Max(0, log.Length - 2000)..]}", e);
            }
        }
    }

    private static Process Start(string home, string folder, string there, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = there };
        start.Environment["NEO4J_HOME"] = home;
        start.Environment["NEO4J_CONF"] = Path.Combine(folder, "conf");
        if (program.EndsWith("neo4j-admin", StringComparison.Ordinal)) start.Environment["JAVA_TOOL_OPTIONS"] = "-XX:TieredStopAtLevel=1"; // it ends before more would pay
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private static string Configuration(string folder, int http, int bolt) => $"""
        server.default_listen_address=127.0.0.1
        server.http.listen_address=127.0.0.1:{http}
        server.bolt.listen_address=127.0.0.1:{bolt}
        server.bolt.advertised_address=127.0.0.1:{bolt}
        server.https.enabled=false
        server.directories.data={folder}/data
        server.directories.logs={folder}/logs
        server.directories.run={folder}/run
        server.directories.import={folder}/import
        server.directories.plugins={folder}/plugins
        server.memory.pagecache.size=128m
        db.tx_log.preallocate=false
        dbms.usage_report.enabled=false

        """;

    private static (int Http, int Bolt) FreePorts()
    {
        using var first = new TcpListener(IPAddress.Loopback, 0);
        using var second = new TcpListener(IPAddress.Loopback, 0);
        first.Start();
        second.Start();
        return (((IPEndPoint)first.LocalEndpoint).Port, ((IPEndPoint)second.LocalEndpoint).Port);
    }
}
