using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Latticework.Neo4j;

namespace Latticework.Faults;

/// <summary>A Neo4j with data and ports of its own, which can be killed and started again on what it left.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    /// <summary>Runs the server until standard input ends, which it also does where the harness is killed; then kills it.</summary>
    private const string Guarded = """
        "$1" console >>"$2/console.log" 2>&1 </dev/null &
        read -r _
        kill -KILL $!
        wait
        """;

    private readonly string password = Convert.ToHexString(RandomNumberGenerator.GetBytes(12));
    private readonly string home;
    private readonly string folder;
    private readonly int bolt = FreePort();
    private Process? guard;

    private FaultServer(string home, string folder) => (this.home, this.folder, Port) = (home, folder, FreePort());

    public int Port { get; }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}");

    public static async Task<FaultServer> StartAsync(string home, string folder)
    {
        var server = new FaultServer(home, folder);
        Directory.CreateDirectory(Path.Combine(folder, "conf"));
        await File.WriteAllTextAsync(Path.Combine(folder, "conf", "neo4j.conf"), server.Configuration());
        using (var admin = server.Start("bin/neo4j-admin", "dbms", "set-initial-password", server.password)) await admin.WaitForExitAsync();
        await server.RestartAsync();
        return server;
    }

    public bool IsRunning => guard is not null;

    public Neo4jOptions Options(string address) => new() { Address = address, Password = password };

    public void LogIn(ProcessStartInfo start) => (start.Environment["NEO4J_USERNAME"], start.Environment["NEO4J_PASSWORD"]) = ("neo4j", password);

    public async Task RestartAsync()
    {
        guard = Start("/bin/sh", "-c", Guarded, "sh", Path.Combine(home, "bin", "neo4j"), folder);
        await using var connection = CypherConnection.Open(Options(Address));
        for (var since = Stopwatch.StartNew(); ;)
        {
            try
            {
                await connection.DescribeAsync();
                return;
            }
            catch (CypherException) when (since.Elapsed < TimeSpan.FromMinutes(5))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
        }
    }

    /// <summary>Ends the server by SIGKILL.</summary>
    public async Task KillAsync()
    {
        if (guard is not { } running) return;
        guard = null;
        running.StandardInput.Close();
        await running.WaitForExitAsync();
        running.Dispose();
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    private Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(home, program), arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        (start.Environment["NEO4J_HOME"], start.Environment["NEO4J_CONF"]) = (home, Path.Combine(folder, "conf"));
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    // The Query API goes by Bolt inside the server. A killed client's transaction, and its locks, go after five seconds instead of a minute.
    private string Configuration() => $"""
        server.default_listen_address=127.0.0.1
        server.http.listen_address=127.0.0.1:{Port.ToString(CultureInfo.InvariantCulture)}
        server.bolt.listen_address=127.0.0.1:{bolt.ToString(CultureInfo.InvariantCulture)}
        server.https.enabled=false
        server.queryapi.transaction_idle_timeout=5s
        server.directories.data={folder}/data
        server.directories.logs={folder}/logs
        server.directories.run={folder}/run
        server.directories.import={folder}/import
        server.directories.plugins={folder}/plugins
        server.memory.pagecache.size=64m
        server.memory.heap.max_size=512m
        db.tx_log.preallocate=false
        dbms.usage_report.enabled=false

        """;

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
