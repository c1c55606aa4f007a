namespace Latticework.Query;

/// <summary>Rows or columns grouped by their sums: those of one class are alike under the null model. Largest sum first.</summary>
internal sealed class DegreeClasses
{
    private DegreeClasses(int[] classOf, int[] degrees, int[] counts) => (ClassOf, Degrees, Counts) = (classOf, degrees, counts);

    /// <summary>The class of each row or column.</summary>
    public int[] ClassOf { get; }

    /// <summary>The sum that the members of each class share, descending.</summary>
    public int[] Degrees { get; }

    /// <summary>The number of members of each class.</summary>
    public int[] Counts { get; }

    public int Count => Degrees.Length;

    public static DegreeClasses Of(IEnumerable<int> degrees)
    {
        var all = degrees.ToArray();
        int[] distinct = [.. all.Distinct().OrderDescending()];
        var place = distinct.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        var classOf = Array.ConvertAll(all, degree => place[degree]);
        var counts = new int[distinct.Length];
        foreach (var group in classOf) counts[group]++;
        return new DegreeClasses(classOf, distinct, counts);
    }
}
