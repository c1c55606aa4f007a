using System.Text;
using System.Text.Json;
using Latticework.Facts;
using Latticework.Ingestion;

namespace Latticework.Cli;

/// <summary>What an ingestion did, for a person or as JSON.</summary>
internal static class IngestReport
{
    public static ReadOnlyMemory<byte> Write(IngestionReport report, Uri address, bool json, Invocation invocation) =>
        json ? Json(report, address) : Encoding.UTF8.GetBytes(Text(report, address, invocation));

    public static void Dataset(Utf8JsonWriter json, StoreDataset dataset)
    {
        json.WriteStartObject("dataset");
        json.WriteString("name", dataset.Name);
        json.WriteString("version", dataset.Version);
        json.WriteString("hash", dataset.Hash);
        json.WriteNumber("facts", dataset.Facts);
        json.WriteEndObject();
    }

    private static string Text(IngestionReport report, Uri address, Invocation invocation)
    {
        var page = new TextPage(invocation.Host.Width(), invocation.Color);
        var (dataset, store) = (report.Dataset, report.Store);
        if (!invocation.Quiet) page.Line($"{dataset.Name} {dataset.Version}, {dataset.Hash[..19]}, in {address.AbsoluteUri}", TextStyle.Bold);
        page.Line($"{Counted.Of(dataset.Facts, "fact")}: {store.Added} added, {store.Changed} changed, {store.Removed} removed, {store.Unchanged} unchanged");
        if (report.Repaired > 0) page.Line($"{report.Repaired} of those changed had been altered in the graph, and are as in the facts again");
        if (!invocation.Quiet) page.Line(Written(report), hang: 2);
        foreach (var kept in store.Kept) page.Line($"kept: {kept}", hang: 2);
        return page.ToString();
    }

    private static string Written(IngestionReport report)
    {
        var counters = report.Store.Counters.Where(c => c.Value > 0).Select(c => $"{c.Value} {Words(c.Key)}").ToList();
        return counters.Count == 0 ? "nothing written" : $"written: {string.Join(", ", counters)}";
    }

    // relationshipsCreated: relationships created
    private static string Words(string name) => string.Concat(name.Select(c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));

    private static ReadOnlyMemory<byte> Json(IngestionReport report, Uri address)
    {
        return IndentedJson.Of(json =>
        {
            var (dataset, store) = (report.Dataset, report.Store);
            json.WriteStartObject();
            Dataset(json, dataset);
            json.WriteString("store", address.AbsoluteUri);
            json.WriteNumber("added", store.Added);
            json.WriteNumber("changed", store.Changed);
            json.WriteNumber("removed", store.Removed);
            json.WriteNumber("unchanged", store.Unchanged);
            json.WriteNumber("repaired", report.Repaired);
            json.WriteStartObject("counters");
            foreach (var (name, value) in store.Counters) json.WriteNumber(name, value);
            json.WriteEndObject();
            json.WriteStartArray("kept");
            foreach (var kept in store.Kept) json.WriteStringValue(kept);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
