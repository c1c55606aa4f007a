using System.Diagnostics;
using System.Globalization;

namespace Latticework.Benchmarks;

/// <summary>Many requests of all kinds by many clients at once to a server of <c>lattice serve</c>: how long each took, and whether each was answered as it should be.</summary>
internal static class ServerLoad
{
    private const int Requests = 10_000;
    private const int Clients = 32;

    private static readonly (string Query, int Status)[] Mix =
    [
        ("partners?nations=JPN,NZL&asOf=2025-12-31", 200),
        ("partners?nations=PHL&types=vfa,raa,sofa&format=csv", 200),
        ("partners?nations=CHN,USA&ties=exercise&apart=true&format=markdown", 200),
        ("overlap?nations=JPN,AUS", 200),
        ("overlap?nations=CHN&format=csv", 200),
        ("path?nations=MNG,FJI", 200),
        ("gaps?limit=20&format=csv", 200),
        ("timeline?nations=JPN,NZL", 200),
        ("rank?measure=betweenness", 200),
        ("structure?hub=USA&format=table", 200),
        ("diff?from=2025-10&to=2026-03&ties=agreement", 200),
        ("show?of=Judith+Collins", 200),
        ("find?text=malabar", 200),
        ("panel?unit=dyad-year&nations=JPN,NZL,AUS&from=2016&to=2025", 200),
        ("partners?nations=Jpan", 400),
        ("partners?nations=JPN&asOf=2025-13", 400),
    ];

    public static async Task<int> RunAsync(string address, TextWriter output)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Clients }) { BaseAddress = new(address.TrimEnd('/') + "/api/") };
        foreach (var (query, _) in Mix) (await client.GetAsync(query)).Dispose();
        var (milliseconds, next, wrong) = (new double[Requests], -1, 0);
        var begun = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(AskAsync)));
        var elapsed = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        Array.Sort(milliseconds);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Requests} requests by {Clients} clients in {elapsed:0.0} s, {wrong} not as they should be; ms: p50 {At(0.5):0.0}, p90 {At(0.9):0.0}, p99 {At(0.99):0.0}, longest {milliseconds[^1]:0.0}"));
        return wrong == 0 ? 0 : 1;

        double At(double share) => milliseconds[(int)Math.Ceiling(share * Requests) - 1];

        async Task AskAsync()
        {
            while (Interlocked.Increment(ref next) is var i and < Requests)
            {
                var (query, status) = Mix[i % Mix.Length];
                var start = Stopwatch.GetTimestamp();
                try
                {
                    using var response = await client.GetAsync(query);
                    var body = await response.Content.ReadAsByteArrayAsync();
                    if ((int)response.StatusCode != status || body.Length == 0) Interlocked.Increment(ref wrong);
                }
                catch (HttpRequestException)
                {
                    Interlocked.Increment(ref wrong);
                }

                milliseconds[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }
    }
}
