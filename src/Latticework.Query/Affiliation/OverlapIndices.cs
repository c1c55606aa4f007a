namespace Latticework.Query;

/// <summary>
/// How much the gatherings A and B of two actors overlap. All indices but <paramref name="Shared"/> are null (absent, not zero) when
/// one of the two takes part in nothing. O(gatherings of the one + gatherings of the other).
/// </summary>
/// <param name="Shared">|A ∩ B|, the number of shared gatherings.</param>
/// <param name="Jaccard">|A ∩ B| / |A ∪ B|, from 0 to 1 (Jaccard 1912, doi:10.1111/j.1469-8137.1912.tb05611.x).</param>
/// <param name="Overlap">The overlap coefficient |A ∩ B| / min(|A|, |B|), from 0 to 1.</param>
/// <param name="Newman">Σ 1 / (k − 1) over the shared gatherings, k = members (Newman 2001, doi:10.1103/PhysRevE.64.016132).</param>
/// <param name="AdamicAdar">Σ 1 / ln k over the shared gatherings (Adamic and Adar 2003, doi:10.1016/S0378-8733(03)00009-1).</param>
public readonly record struct OverlapIndices(int Shared, double? Jaccard, double? Overlap, double? Newman, double? AdamicAdar)
{
    internal static OverlapIndices Of(AffiliationMatrix matrix, int first, int second)
    {
        if (first == second)
            throw new ArgumentException($"Both actors are {first}; a pair is two different actors.", nameof(second));
        var a = matrix.GatheringsOf(first);
        var b = matrix.GatheringsOf(second);
        if (a.IsEmpty || b.IsEmpty) return default;
        var shared = 0;
        double newman = 0, adamicAdar = 0;
        foreach (var gathering in new CommonItems(a, b))
        {
            var size = matrix.Size(gathering);
            shared++;
            newman += 1.0 / (size - 1);
            adamicAdar += 1 / Math.Log(size);
        }

        var union = a.Length + b.Length - shared;
        return new OverlapIndices(shared, (double)shared / union, (double)shared / Math.Min(a.Length, b.Length), newman, adamicAdar);
    }
}
