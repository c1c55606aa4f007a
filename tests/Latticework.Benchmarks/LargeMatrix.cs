using Latticework.Query;

namespace Latticework.Benchmarks;

/// <summary>A larger matrix in the manner of a given one.</summary>
internal static class LargeMatrix
{
    /// <summary>Gatherings of the same sizes in turn, and members as unevenly active as the given ones; the same in every run.</summary>
    public static AffiliationMatrix Like(AffiliationMatrix matrix, int actors, int gatherings)
    {
        var random = new Random(20_260_101);
        int[] activity = [.. Enumerable.Range(0, matrix.Actors).SelectMany(actor => Enumerable.Repeat(actor, matrix.Degree(actor)))];
        var copies = actors / matrix.Actors + 1;
        var members = new int[gatherings][];
        for (var gathering = 0; gathering < gatherings; gathering++)
        {
            var chosen = new HashSet<int>();
            while (chosen.Count < matrix.Size(gathering % matrix.Gatherings))
            {
                var actor = activity[random.Next(activity.Length)] * copies + random.Next(copies);
                if (actor < actors) chosen.Add(actor);
            }

            members[gathering] = [.. chosen];
        }

        return AffiliationMatrix.Create(actors, members);
    }
}
