using System.Diagnostics.Metrics;

namespace Latticework.Ingestion;

/// <summary>What ingestion measures of itself.</summary>
internal sealed class IngestionMetrics
{
    /// <summary>The meter's name.</summary>
    public const string Meter = "Latticework.Ingestion";

    private readonly Counter<long> facts;
    private readonly Histogram<double> duration;
    private readonly TimeProvider time;
    private IngestionReport? last;
    private long lastAt;

    public IngestionMetrics(IMeterFactory meters, TimeProvider time)
    {
        this.time = time;
        var meter = meters.Create(Meter);
        duration = meter.CreateHistogram<double>("lattice.ingestion.duration", "s", "How long an ingestion took, by outcome: equal, applied, faulty-facts or store-failed.");
        facts = meter.CreateCounter<long>("lattice.ingestion.facts", "{fact}", "Facts written, by change: added, changed, removed or repaired.");
        meter.CreateObservableGauge("lattice.ingestion.held", () => Seen(report => (long)report.Dataset.Facts), "{fact}", "Facts in the store when it last equalled the facts.");
        meter.CreateObservableGauge("lattice.ingestion.age", () => Seen(_ => this.time.GetElapsedTime(lastAt).TotalSeconds), "s", "How long ago the store was last seen to equal the facts.");
    }

    public void Done(IngestionReport report)
    {
        (last, lastAt) = (report, time.GetTimestamp());
        var store = report.Store;
        Ran(store.Added + store.Changed + store.Removed == 0 ? "equal" : "applied", report.Took);
        Count("added", store.Added);
        Count("changed", store.Changed);
        Count("removed", store.Removed);
        Count("repaired", report.Repaired);
    }

    public void Failed(string outcome, TimeSpan took) => Ran(outcome, took);

    private void Ran(string outcome, TimeSpan took) => duration.Record(took.TotalSeconds, KeyValuePair.Create<string, object?>("outcome", outcome));

    private void Count(string change, int number)
    {
        if (number > 0) facts.Add(number, KeyValuePair.Create<string, object?>("change", change));
    }

    private IEnumerable<Measurement<T>> Seen<T>(Func<IngestionReport, T> value) where T : struct => last is { } report ? [new(value(report))] : [];
}
