namespace Latticework.Facts;

/// <summary>What a file holds, by its name.</summary>
internal enum FactFileRole
{
    /// <summary>Nothing that is read.</summary>
    None,

    /// <summary>A list of facts.</summary>
    Facts,

    /// <summary>One fact a line.</summary>
    FactLines,

    /// <summary>The dataset's card.</summary>
    Card,

    /// <summary>The registry of actors.</summary>
    Actors,

    /// <summary>The registry of persons.</summary>
    Persons,

    /// <summary>The registry of series.</summary>
    Series,
}
