using System.Collections.Immutable;
using System.Text.Json;

namespace Latticework.Facts;

/// <summary>Another reading of one field of a fact, with those who give it.</summary>
public sealed record Alternative
{
    /// <summary>A key, <c>LIST.CODE</c>, <c>LIST.CODE.KEY</c>, <c>LIST.N.KEY</c>, or <c>fact</c>.</summary>
    public required string Field { get; init; }

    /// <summary>The other value, of the field's type; JSON null means absent by that reading.</summary>
    public required JsonElement Value { get; init; }

    /// <summary>Urls among the sources of the fact.</summary>
    public required ImmutableArray<string> Sources { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>A remark of ours.</summary>
    public string? Note { get; init; }
}
