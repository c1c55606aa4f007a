using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>A meeting of ministers or leaders.</summary>
public sealed record Meeting() : Fact(FactKind.Meeting)
{
    /// <summary>The form.</summary>
    public required MeetingForm Form { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>First day.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Last day.</summary>
    public PartialDate? EndDate { get; init; }

    /// <summary>Place.</summary>
    public string? Place { get; init; }

    /// <summary>Held by video.</summary>
    [JsonConverter(typeof(TrueConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Virtual { get; init; }

    /// <summary>All that met.</summary>
    public required ImmutableArray<ActorCode> Nations { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Those that were there as observer, guest, co-chair or co-host.</summary>
    public ImmutableArray<NationRole> Roles { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Who was there for whom.</summary>
    public ImmutableArray<Attender> Persons { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What was discussed.</summary>
    public ImmutableArray<string> Topics { get; init => field = value.IsDefault ? [] : value; } = [];
}
