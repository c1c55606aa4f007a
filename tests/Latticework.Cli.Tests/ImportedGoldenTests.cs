using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Latticework.Cli.Tests;

/// <summary>Published values of the measures, out of the product's own commands: a dataset imported, then asked with <c>--facts</c>.</summary>
public sealed class ImportedGoldenTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Mme_ImportedAndAsked_GivesTheGoldenValues()
    {
        var facts = Import("mme", "mme-v7/mme-v7-long.csv", "13818 rows: 13477 taken, 341 refused; 3615 facts");
        foreach (var (a, b, ofA, ofB, shared, jaccard, overlap, pMore) in new[]
        {
            ("JPN", "AUS", 244, 339, 41, 0.07565, 0.16803, 0.662263),
            ("AUS", "NZL", 339, 179, 143, 0.38133, 0.79888, 0),
            ("USA", "JPN", 1871, 244, 212, 0.11140, 0.86885, 1.42636e-05),
            ("KOR", "JPN", 159, 244, 33, 0.08919, 0.20755, 0.0139541),
            ("IND", "AUS", 149, 339, 8, 0.01667, 0.05369, 0.999998),
        })
        {
            var item = Items("overlap", a, b, "--facts", facts)[0];
            Assert.Equal((ofA, ofB, shared), (Whole(item, "ofA"), Whole(item, "ofB"), Whole(item, "shared")));
            Assert.Equal(jaccard, Number(item, "jaccard"), 5e-6);
            Assert.Equal(overlap, Number(item, "overlap"), 5e-6);
            Assert.Equal(pMore, Number(item, "pMore"), Math.Max(1e-15, pMore * 1e-5));
        }

        var structure = Items("structure", "--ties", "exercise", "--facts", facts)[0];
        Assert.Equal((172, 3599, 1), (Whole(structure, "nations"), Whole(structure, "ties"), Whole(structure, "components")));
        Assert.Equal(0.595365, Number(structure, "transitivity"), 5e-7);
        Assert.Equal("USA 2410.401, GBR 1165.620, FRA 1163.811, CAN 706.715, RUS 509.787", Ranked("betweenness", 5, "0.000", "--ties", "exercise", "--facts", facts));
        Assert.Equal("USA 0.02577, FRA 0.02793, GBR 0.02815, CAN 0.02943", Ranked("constraint", 4, "0.00000", "--ties", "exercise", "--facts", facts));
    }

    [Fact]
    public void Dcad_ImportedAndAsked_GivesTheGoldenValues()
    {
        var facts = Import("dcad", "dcad-1.0/DCAD-v1.0-main.csv", "1871 rows: 1868 taken, 3 refused; 1868 facts");
        Assert.Equal("RUS 87, USA 71, ESP 68", Ranked("degree", 3, "0", "--facts", facts));
        Assert.Equal("RUS 2395.297, ZAF 1538.638, ESP 1097.993", Ranked("betweenness", 3, "0.000", "--facts", facts));
        Assert.Equal("RUS 0.03761, ZAF 0.04290", Ranked("constraint", 2, "0.00000", "--facts", facts));
        Assert.Equal("ARE FRA GBR GRC IDN JPN PHL SGP SWE USA", Partners("AUS", "IND", facts));
        Assert.Equal("FRA SGP USA", Partners("JPN", "AUS", facts));
        Assert.Equal(15, Partners("IND", "VNM", facts).Split(' ').Length);
        var structure = Items("structure", "--facts", facts)[0];
        Assert.Equal((160, 0.37841), (Whole(structure, "nations"), Math.Round(Number(structure, "transitivity"), 5)));
    }

    [Fact]
    public void Sets_ReadTogether_AnswerAsOneUnderANameOfTheirOwn()
    {
        var facts = Import("dcad", "dcad-1.0/DCAD-v1.0-main.csv", "1871 rows: 1868 taken, 3 refused; 1868 facts");
        var run = LatticeRun.Of("partners", "JPN", "NZL", "--facts", Path.Combine(Repository.Root, "src", "facts"), "--facts", facts, "--format", "json");
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal("indo-pacific-defence-relations-and-others", json.RootElement.GetProperty("dataset").GetProperty("name").GetString());
        Assert.Equal(Facts.EmbeddedFactStore.Shipped().Facts.Length + 1868, json.RootElement.GetProperty("dataset").GetProperty("facts").GetInt32());
    }

    private string Import(string format, string file, string balance)
    {
        var dataset = Environment.GetEnvironmentVariable("LATTICEWORK_DATASETS") is { Length: > 0 } datasets ? Path.Combine(datasets, file) : file;
        if (!File.Exists(dataset))
        {
            var missing = $"The dataset {file} is not there; set LATTICEWORK_DATASETS to the folder that holds it.";
            if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(missing);
            Assert.Skip(missing);
        }

        var facts = Path.Combine(folder.Path, format + ".jsonl");
        var run = LatticeRun.Of("import", format, dataset, "--output", facts);
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(balance + "\n", run.Error, StringComparison.Ordinal);
        return facts;
    }

    private static JsonElement[] Items(params string[] command)
    {
        using var json = JsonDocument.Parse(LatticeRun.Of([.. command, "--format", "json"]).Out);
        return [.. json.RootElement.GetProperty("items").EnumerateArray().Select(i => i.Clone())];
    }

    private static string Ranked(string measure, int first, string format, params string[] options) => string.Join(", ", Items(["rank", measure, .. options]).Take(first)
        .Select(i => $"{i.GetProperty("nation").GetString()} {Number(i, "value").ToString(format, CultureInfo.InvariantCulture)}"));

    private static string Partners(string a, string b, string facts) => string.Join(' ', Items("partners", a, b, "--facts", facts).Select(i => i.GetProperty("partner").GetString()));

    private static int Whole(JsonElement item, string field) => item.GetProperty(field).GetInt32();

    private static double Number(JsonElement item, string field) => item.GetProperty(field).GetDouble();
}
