using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace Latticework.Cli.Tests;

/// <summary>Notes every name looked up and every connection tried in this process.</summary>
internal sealed class NetworkListener : EventListener
{
    private readonly ConcurrentQueue<string> seen = [];

    /// <summary>What was tried so far.</summary>
    public IReadOnlyCollection<string> Seen => seen;

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name is "System.Net.NameResolution" or "System.Net.Sockets" or "System.Net.Http") EnableEvents(eventSource, EventLevel.Informational);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName is "ResolutionStart" or "ConnectStart" or "RequestStart") seen.Enqueue($"{eventData.EventName} {string.Join(' ', eventData.Payload ?? [])}");
    }
}
