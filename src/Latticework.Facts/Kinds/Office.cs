using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>One person's time in a ministerial office.</summary>
public sealed record Office() : Fact(FactKind.Office)
{
    /// <summary>The name in the registry of persons.</summary>
    public required string Person { get; init; }

    /// <summary>The nation served.</summary>
    public required ActorCode Nation { get; init; }

    /// <summary>The portfolio.</summary>
    public required Portfolio Portfolio { get; init; }

    /// <summary>The title of the office.</summary>
    public required string Title { get; init; }

    /// <summary>Second titles held at the same time.</summary>
    public ImmutableArray<OtherTitle> OtherTitles { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Acting, caretaker, or officer in charge.</summary>
    [JsonConverter(typeof(TrueConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Acting { get; init; }

    /// <summary>First day; absent: not on the pages read.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Last day; absent: no page read shows an end, which does not prove that the person is still in office.</summary>
    public PartialDate? To { get; init; }

    /// <summary>The day the work was left, where the office ended by law on a later day.</summary>
    public PartialDate? EndedInFact { get; init; }
}
