using System.Text;
using System.Text.Json;
using Latticework.Ingestion;

namespace Latticework.Cli;

/// <summary>What an ingestion would do, for a person or as JSON.</summary>
internal static class IngestPlanPage
{
    public static ReadOnlyMemory<byte> Write(IngestionPlan plan, Uri address, bool json, Invocation invocation) =>
        json ? Json(plan, address) : Encoding.UTF8.GetBytes(Text(plan, address, invocation));

    private static string Text(IngestionPlan plan, Uri address, Invocation invocation)
    {
        var toScreen = invocation.Text(invocation.Command.Output!.Target) is null;
        var page = new TextPage(toScreen ? invocation.Host.Width() : null, toScreen && invocation.Color);
        if (!invocation.Quiet)
        {
            page.Line($"{plan.Dataset.Name} {plan.Dataset.Version}, {plan.Dataset.Hash[..19]}, against {address.AbsoluteUri}", TextStyle.Bold);
            page.Line($"{Counted.Of(plan.Dataset.Facts, "fact")}: {plan.Count(RecordChange.Added)} to add, {plan.Count(RecordChange.Changed)} to change, {plan.Count(RecordChange.Repaired)} to repair, {plan.Count(RecordChange.Removed)} to remove, {plan.Unchanged} equal; nothing was written");
            if (plan.Note is { } note) page.Line($"the fields that differ are not told: {note}", hang: 2);
            if (plan.Differences is not []) page.Blank();
        }

        if (plan.Differences is not [])
            new TextTable(["Change", "Record", "Field", "In the graph", "In the facts"], [.. plan.Differences.SelectMany(Rows)], [false, false, false, false, false]).WriteTo(page);
        return page.ToString();
    }

    private static IEnumerable<string[][]> Rows(RecordDifference difference)
    {
        string[] change = [Word(difference.Change)];
        string[] record = [difference.Record == "fact" ? difference.Key : $"{difference.Record} {difference.Key}"];
        return difference.Fields is []
            ? [[change, record, [""], [""], [""]]]
            : difference.Fields.Select(field => new string[][] { change, record, [field.Path], [Value(field.Was)], [Value(field.Is)] });
    }

    private static string Word(RecordChange change) => change.ToString().ToLowerInvariant();

    private static string Value(JsonElement? value) => value switch
    {
        null => "",
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { } other => other.GetRawText(),
    };

    private static ReadOnlyMemory<byte> Json(IngestionPlan plan, Uri address)
    {
        return IndentedJson.Of(json =>
        {
            json.WriteStartObject();
            IngestReport.Dataset(json, plan.Dataset);
            json.WriteString("store", address.AbsoluteUri);
            foreach (var change in Enum.GetValues<RecordChange>()) json.WriteNumber(Word(change), plan.Count(change));
            json.WriteNumber("unchanged", plan.Unchanged);
            if (plan.Note is { } note) json.WriteString("note", note);
            json.WriteStartArray("differences");
            foreach (var difference in plan.Differences) Difference(json, difference);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Difference(Utf8JsonWriter json, RecordDifference difference)
    {
        json.WriteStartObject();
        json.WriteString("record", difference.Record);
        json.WriteString("key", difference.Key);
        json.WriteString("change", Word(difference.Change));
        json.WriteStartArray("fields");
        foreach (var field in difference.Fields)
        {
            json.WriteStartObject();
            json.WriteString("path", field.Path);
            if (field.Was is { } was) Put("was", was);
            if (field.Is is { } now) Put("is", now);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();

        void Put(string name, JsonElement value)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }
    }
}
