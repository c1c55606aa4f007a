using System.Collections.Immutable;

namespace Latticework.Asking;

/// <summary>One column of a table of items.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="Fields">The fields of the item that it shows: it is left out where <c>--fields</c> names none of them.</param>
/// <param name="Lines">The lines of an item's cell.</param>
internal sealed record Column<T>(string Header, ImmutableArray<string> Fields, Func<T, IEnumerable<string>> Lines)
{
    /// <summary>Whether it is shown only where <c>--fields</c> names one of its fields.</summary>
    public bool OnRequest { get; init; }

    /// <summary>Whether it is left out where a terminal is too narrow for all columns.</summary>
    public bool GivesWay { get; init; }

    /// <summary>Whether it holds numbers, set to the right.</summary>
    public bool IsNumber { get; init; }

    public static Column<T> Of(string header, string field, Func<T, string?> line) =>
        new(header, [field], item => line(item) is { Length: > 0 } text ? [text] : []);
}
