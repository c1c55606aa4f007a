namespace Latticework.Query;

/// <summary>Walks through what two ascending lists have in common, ascending.</summary>
internal ref struct CommonItems(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
{
    private readonly ReadOnlySpan<int> _first = first;
    private readonly ReadOnlySpan<int> _second = second;
    private int _i = -1;
    private int _j;

    public readonly int Current => _first[_i];

    public readonly CommonItems GetEnumerator() => this;

    public bool MoveNext()
    {
        while (++_i < _first.Length)
        {
            while (_j < _second.Length && _second[_j] < _first[_i]) _j++;
            if (_j == _second.Length) return false;
            if (_second[_j] == _first[_i]) return true;
        }

        return false;
    }
}
