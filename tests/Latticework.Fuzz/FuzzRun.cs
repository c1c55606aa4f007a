using System.Security.Cryptography;
using System.Text;

namespace Latticework.Fuzz;

/// <summary>A target under its corpus and so many mutations of it.</summary>
internal sealed class FuzzRun(FuzzTarget target, string corpus, string found, TextWriter output)
{
    private const int MostFound = 20;

    private readonly HashSet<string> seen = [];

    /// <summary>Runs the corpus as it is, then mutations.</summary>
    /// <returns>How many different faults were found; the input of each is in the folder of what was found.</returns>
    public int Run(int seed, long cases)
    {
        var inputs = Corpus.Of(corpus, target);
        foreach (var (_, bytes) in inputs) Try(bytes);
        var mutation = new Mutation(new(seed), [.. inputs.Select(i => i.Bytes)], [.. target.Words.Select(Encoding.UTF8.GetBytes)]);
        var random = new Random(seed);
        var most = cases / target.Cost;
        long done = 0;
        for (; done < most && seen.Count < MostFound; done++) Try(mutation.Of(inputs[random.Next(inputs.Count)].Bytes));
        output.WriteLine(FormattableString.Invariant($"{target.Name}: {inputs.Count} of the corpus, {done} mutations with seed {seed}, {seen.Count} found"));
        return seen.Count;
    }

    private void Try(byte[] input)
    {
        try
        {
            target.Run(input);
        }
        catch (Exception e)
        {
            Keep(input, e);
        }
    }

    private void Keep(byte[] input, Exception e)
    {
        var place = e.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Latticework", StringComparison.Ordinal) && !line.Contains("Must", StringComparison.Ordinal)) ?? "";
        if (!seen.Add($"{e.GetType()} {place}")) return;
        var folder = Directory.CreateDirectory(Path.Combine(found, target.Name));
        var file = Path.Combine(folder.FullName, Convert.ToHexStringLower(SHA256.HashData(input))[..12]);
        File.WriteAllBytes(file, input);
        output.WriteLine($"{file}\n  {e}");
    }
}
