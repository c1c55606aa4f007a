using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Xunit;

namespace Latticework.Exchange.Tests;

/// <summary>Another program that reads what was written. Where it is not there a test is skipped, and under CI=true it fails.</summary>
internal static class Peer
{
    /// <summary>What Debian's Python with NetworkX, igraph and pandas saw in a folder.</summary>
    public static JsonElement Python(string folder)
    {
        Require(Run("/usr/bin/python3", "-c", "import igraph, networkx, pandas") is not null, "python3 with networkx, igraph and pandas (apt-get install python3-networkx python3-igraph python3-pandas)");
        return Json(Run("/usr/bin/python3", Script("read_networks.py"), folder));
    }

    /// <summary>What Node with apache-arrow and parquet-wasm saw.</summary>
    public static JsonElement Node(string folder)
    {
        Require(Directory.Exists(Script("node_modules")) && Run("node", "--version") is not null, "Node with its readers (npm ci in tests/Latticework.Exchange.Tests/Readers)");
        return Json(Run("node", Script("read_tables.mjs"), folder));
    }

    /// <summary>The lines that R printed.</summary>
    public static string[] R(string folder)
    {
        Require(Run("Rscript", "--version") is not null, "Rscript (apt-get install r-base-core)");
        return Run("Rscript", Script("read_tables.R"), folder)!.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static void Require(bool there, string what)
    {
        if (there) return;
        var missing = $"This machine lacks {what}.";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(missing);
        Assert.Skip(missing);
    }

    private static JsonElement Json(string? text)
    {
        using var json = JsonDocument.Parse(text ?? throw new InvalidOperationException("the reader failed"));
        return json.RootElement.Clone();
    }

    private static string? Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0 && arguments.Length > 1 && arguments[0] != "-c") Assert.Fail(error.Result);
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string Script(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Readers", name);
}
