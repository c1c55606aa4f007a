namespace Latticework.Exchange;

/// <summary>What the cells of a column are.</summary>
public enum CellType
{
    /// <summary>Text: <see cref="string"/>.</summary>
    Text,

    /// <summary>A whole number: <see cref="long"/>.</summary>
    Whole,

    /// <summary>A number: <see cref="double"/>.</summary>
    Number,

    /// <summary>Yes or no: <see cref="bool"/>.</summary>
    Mark,

    /// <summary>A day: <see cref="DateOnly"/>.</summary>
    Day,

    /// <summary>A list of texts: <see cref="IReadOnlyList{T}"/> of <see cref="string"/>.</summary>
    Texts,
}
