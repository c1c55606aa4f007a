using Latticework.Query;

namespace Latticework.Benchmarks;

/// <summary>A larger matrix in the manner of a given one.</summary>
internal static class LargeMatrix
{
    private const double Exponent = 0.7;

    /// <summary>Gatherings of the same sizes in turn, whose members are drawn by Zipf's law with exponent 0.7; the same in every run.</summary>
    public static AffiliationMatrix Like(AffiliationMatrix matrix, int actors, int gatherings)
    {
        var random = new Random(20_260_101);
        var upTo = new double[actors];
        for (var actor = 0; actor < actors; actor++) upTo[actor] = (actor == 0 ? 0 : upTo[actor - 1]) + Math.Pow(actor + 1, -Exponent);
        var members = new int[gatherings][];
        for (var gathering = 0; gathering < gatherings; gathering++)
        {
            var chosen = new HashSet<int>();
            while (chosen.Count < matrix.Size(gathering % matrix.Gatherings))
            {
                var place = Array.BinarySearch(upTo, random.NextDouble() * upTo[^1]);
                chosen.Add(Math.Min(actors - 1, place < 0 ? ~place : place));
            }

            members[gathering] = [.. chosen];
        }

        return AffiliationMatrix.Create(actors, members);
    }

    /// <summary>Writes who takes part in what for other programs: pairs of an actor and a gathering, 32 bits each.</summary>
    public static void Write(AffiliationMatrix matrix, string file)
    {
        using var writer = new BinaryWriter(File.Create(file));
        for (var gathering = 0; gathering < matrix.Gatherings; gathering++)
            foreach (var actor in matrix.MembersOf(gathering))
            {
                writer.Write(actor);
                writer.Write(gathering);
            }
    }
}
