using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>The form of a forum.</summary>
[JsonConverter(typeof(WordConverter<ForumForm>))]
public enum ForumForm
{
    /// <summary>Alliance.</summary>
    Alliance,

    /// <summary>A few nations with a common purpose.</summary>
    Minilateral,

    /// <summary>Many nations.</summary>
    Multilateral,

    /// <summary>Talks held again and again.</summary>
    Dialogue,

    /// <summary>Of defence industry.</summary>
    Industrial,

    /// <summary>Of intelligence.</summary>
    Intelligence,
}
