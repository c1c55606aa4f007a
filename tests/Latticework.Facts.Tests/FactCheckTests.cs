using System.Text;
using Xunit;

namespace Latticework.Facts.Tests;

public sealed class FactCheckTests : IDisposable
{
    private static readonly FactSet Shipped = EmbeddedFactStore.Shipped();

    private static readonly byte[][] Records = [.. Shipped.Facts.Where((_, i) => i % 30 == 0).Select(fact => Shipped.JsonOf(fact).ToArray())];

    private readonly string folder = Directory.CreateTempSubdirectory("lattice-check-").FullName;

    [Fact]
    public void Check_OfLinesThatAreNotHeld_FindsWhatTheWholeReadingFinds()
    {
        var mended = 0;
        for (var seed = 0; seed < 60; seed++)
        {
            var file = Write("facts.jsonl", Damaged(seed));
            var (whole, streamed) = (FactCheck.Run([file], long.MaxValue), FactCheck.Run([file], -1));
            Assert.Equal(whole.Facts, streamed.Facts);
            Assert.Equal(whole.Faults.Select(Comparable), streamed.Faults.Select(Comparable));
            mended += whole.Faults.Length;
        }

        Assert.InRange(mended, 60, int.MaxValue);
    }

    [Fact]
    public void Check_OfLinesBesideACardAndRegistries_CountsAndNamesAsTheWholeReadingDoes()
    {
        foreach (var (name, bytes) in CuratedFiles.All.Where(file => !file.Name.Contains('/', StringComparison.Ordinal))) File.WriteAllBytes(Path.Combine(folder, name), bytes);
        Write("facts.jsonl", [.. Shipped.Facts.Select(fact => Shipped.JsonOf(fact).ToArray())]);
        Assert.Equal(new(Shipped.Facts.Length, []), FactCheck.Run([folder], -1), (a, b) => a!.Facts == b!.Facts && a.Faults.SequenceEqual(b.Faults));

        Write("more.jsonl", Records[0]);
        var (whole, streamed) = (FactCheck.Run([folder], long.MaxValue), FactCheck.Run([folder], -1));
        Assert.Equal(["FACT020", "FACT045"], streamed.Faults.Select(fault => fault.Code).Distinct());
        Assert.Equal(whole.Faults, streamed.Faults);
    }

    [Fact]
    public void Check_OfManyLines_TellsHowFarItIs()
    {
        var file = Write("facts.jsonl", [.. Enumerable.Repeat(Records, 5).SelectMany(records => records)]);
        var told = new List<(long Done, long Of)>();
        FactCheck.Run([file], -1, (done, of) => told.Add((done, of)));
        Assert.Equal(new FileInfo(file).Length, told[^1].Done);
        Assert.All(told, one => Assert.Equal(new FileInfo(file).Length, one.Of));
    }

    [Fact]
    public void Read_OfLinesOfAnyLength_IsThatOfTheWholeFile()
    {
        var random = new Random(1);
        for (var round = 0; round < 30; round++)
        {
            var lines = new StringBuilder();
            for (var i = random.Next(1, 12); i > 0; i--)
                lines.Append(random.Next(4) switch
                {
                    0 => new string(' ', random.Next(200_000)),
                    1 => "{\"id\": \"" + new string('x', random.Next(1_500_000)) + "\"}",
                    2 => new string('\n', random.Next(4)) + "\r",
                    _ => Encoding.UTF8.GetString(Records[random.Next(Records.Length)]),
                }).Append(i == 1 && random.Next(2) == 0 ? "" : "\n");
            var file = Path.Combine(folder, "facts.jsonl");
            File.WriteAllText(file, lines.ToString());
            var (fromFile, held) = (FactReader.Read([file]), FactReader.Read([(file, File.ReadAllBytes(file))]));
            Assert.Equal(held.Facts.Select(fact => fact.Id), fromFile.Facts.Select(fact => fact.Id));
            Assert.Equal(held.Origins, fromFile.Origins);
            Assert.Equal(held.Diagnostics, fromFile.Diagnostics);
            Assert.Equal(held.Refused, fromFile.Refused);
        }
    }

    public void Dispose() => Directory.Delete(folder, true);

    /// <summary>Records of which some are damaged, some doubled, and some name a page or fact in another way.</summary>
    private static byte[][] Damaged(int seed)
    {
        var (random, mutation) = (new Random(seed), new JsonMutation(seed));
        return [.. Enumerable.Range(0, 80).Select(_ => Records[random.Next(Records.Length)]).Select(record => random.Next(6) switch
        {
            0 => mutation.Of(record, 1),
            1 => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(record).Replace("\"title\":\"", "\"title\":\"Other ", StringComparison.Ordinal)),
            2 => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(record).Replace("\"name\":\"", $"\"name\":\"{new string('x', 290)} ", StringComparison.Ordinal)),
            _ => record,
        })];
    }

    /// <summary>A fault but for the near ids, which are not looked for among facts that are not held.</summary>
    private static FactDiagnostic Comparable(FactDiagnostic fault) =>
        fault.Message.StartsWith("no fact has the id", StringComparison.Ordinal) ? fault with { Message = fault.Message[..fault.Message.IndexOf(';', StringComparison.Ordinal)] } : fault;

    private string Write(string name, params byte[][] lines)
    {
        var file = Path.Combine(folder, name);
        using var stream = File.Create(file);
        foreach (var line in lines)
        {
            stream.Write(line);
            stream.Write("\n"u8);
        }

        return file;
    }
}
