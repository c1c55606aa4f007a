namespace Latticework.Query;

/// <summary>Ascending lists of distinct numbers, laid end to end: one side of a two-mode network.</summary>
internal sealed class IncidenceLists
{
    private readonly int[] _items;
    private readonly int[] _starts;

    private IncidenceLists(int[] items, int[] starts) => (_items, _starts) = (items, starts);

    public int Count => _starts.Length - 1;

    public int Total => _items.Length;

    public ReadOnlySpan<int> this[int list] => _items.AsSpan(_starts[list], _starts[list + 1] - _starts[list]);

    public static IncidenceLists Create(IReadOnlyList<IReadOnlyList<int>> lists)
    {
        var items = new List<int>();
        var starts = new int[lists.Count + 1];
        for (var list = 0; list < lists.Count; list++)
        {
            items.AddRange(lists[list].Distinct().Order());
            starts[list + 1] = items.Count;
        }

        return new IncidenceLists([.. items], starts);
    }

    /// <summary>For each number below <paramref name="count"/> the lists that hold it.</summary>
    public IncidenceLists Transpose(int count)
    {
        var starts = new int[count + 1];
        foreach (var item in _items) starts[item + 1]++;
        for (var item = 0; item < count; item++) starts[item + 1] += starts[item];
        var next = starts[..count];
        var lists = new int[_items.Length];
        for (var list = 0; list < Count; list++)
            foreach (var item in this[list])
                lists[next[item]++] = list;
        return new IncidenceLists(lists, starts);
    }
}
