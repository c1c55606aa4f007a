namespace Latticework.Web;

/// <summary>Where a server listens, whom it answers, and how much it does for a request.</summary>
public sealed record WebOptions
{
    /// <summary>The port taken where none is named.</summary>
    public const int DefaultPort = 8787;

    /// <summary>The addresses listened at: <c>http://HOST:PORT</c>, port 0 for one that is free.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [$"http://127.0.0.1:{DefaultPort}"];

    /// <summary>Host names that a request may name, beside those of this machine alone and those of <see cref="Urls"/>.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Origins of web pages that may read answers; none unless named.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>The longest that one request may take.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many questions are worked on at a time.</summary>
    public int Concurrency { get; init; } = Environment.ProcessorCount;

    /// <summary>How many more may wait for their turn; the next is told to come again.</summary>
    public int Waiting { get; init; } = 256;

    /// <summary>The longest query string, in characters.</summary>
    public int QueryLength { get; init; } = 8_192;
}
