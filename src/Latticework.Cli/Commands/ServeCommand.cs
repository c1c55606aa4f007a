using System.Globalization;
using Latticework.Web;

namespace Latticework.Cli;

/// <summary><c>serve</c>.</summary>
internal static class ServeCommand
{
    public static CliCommand Create()
    {
        var port = new ValueOption("--port", "PORT", "the port on 127.0.0.1; 0 for one that is free (default: 8787)");
        var urls = new ValueOption("--urls", "ADDRESS,…", "listen at these instead: http://HOST:PORT; http://0.0.0.0:8787 is open to the network") { IsList = true };
        var hosts = new ValueOption("--host", "NAME,…", "host names that requests may name, beside this machine's own") { IsList = true };
        var cors = new ValueOption("--cors", "ORIGIN,…", "web pages of these origins may read answers (default: none)") { IsList = true };
        var time = new ValueOption("--time-limit", "SECONDS", "the longest that one answer may take (default: 30)");
        var work = new ValueOption("--concurrency", "N", "how many questions are worked on at a time (default: one a processor)");
        return new("serve")
        {
            Usage = "",
            Most = 0,
            Remark = "The page to look at is at /. Questions are at /api/NAME, with their parameters as --as-of is spelled asOf: /api/partners?nations=JPN,NZL&asOf=2025-12-31&format=csv. /api is the reference. The facts are read once, at the start. Nothing can be changed. Ctrl+C ends it.",
            Examples = ["serve", "serve --port 9000", "serve --urls http://0.0.0.0:8787 --host facts.example.org"],
            Output = OutputOptions.OfStores(),
            Server = new(),
            Own = [port, urls, hosts, cors, time, work],
            Run = invocation => Serving.Run(invocation, invocation.Facts, Read(invocation)),
        };

        WebOptions Read(Invocation invocation)
        {
            var usual = new WebOptions();
            if (invocation.Has(port) && invocation.Has(urls)) throw new ArgumentException($"{port.Name} and {urls.Name} both say where to listen; give one of them");
            return usual with
            {
                Urls = invocation.Has(urls) ? [.. invocation.Texts(urls)] : invocation.Text(port) is { } text ? [$"http://127.0.0.1:{Port(text)}"] : usual.Urls,
                Hosts = [.. invocation.Texts(hosts)],
                Origins = [.. invocation.Texts(cors)],
                TimeLimit = invocation.Number(time) is { } seconds ? TimeSpan.FromSeconds(seconds) : usual.TimeLimit,
                Concurrency = invocation.Number(work) ?? usual.Concurrency,
            };
        }

        string Port(string text) => ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? text
            : throw new ArgumentException($"{port.Name} '{text}' is no port; write a number from 0 to 65535");
    }
}
