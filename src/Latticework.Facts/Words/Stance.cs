using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>The stance of a statement.</summary>
[JsonConverter(typeof(WordConverter<Stance>))]
public enum Stance
{
    /// <summary>Expresses concern.</summary>
    Concern,

    /// <summary>Supports.</summary>
    Support,

    /// <summary>Condemns.</summary>
    Condemn,

    /// <summary>Promises.</summary>
    Commit,

    /// <summary>Rejects a report or claim.</summary>
    Deny,
}
