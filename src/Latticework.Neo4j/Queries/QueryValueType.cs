using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>What a parameter of a named query takes, as its header spells it (<c>agreement-type</c>).</summary>
[JsonConverter(typeof(WordConverter<QueryValueType>))]
public enum QueryValueType
{
    /// <summary>A nation, by any of its names; sent as its code.</summary>
    Nation,

    /// <summary>Nations, parted by commas; sent as a list of codes.</summary>
    Nations,

    /// <summary>A nation or organisation, by any of its names; sent as its code.</summary>
    Actor,

    /// <summary>A date, taken at its latest day; sent as text, <c>2025-12-31</c> for <c>2025</c>.</summary>
    Day,

    /// <summary>A date, taken at its first day; sent as text, <c>2025-01-01</c> for <c>2025</c>.</summary>
    FirstDay,

    /// <summary>A whole number from 1.</summary>
    Number,

    /// <summary>A fact, by its id.</summary>
    Fact,

    /// <summary>An agreement, by its id.</summary>
    Agreement,

    /// <summary>A forum, by its id or any of its names; sent as the id.</summary>
    Forum,

    /// <summary>A meeting, by its id.</summary>
    Meeting,

    /// <summary>A person, by any name met in sources; sent as the one name used.</summary>
    Person,

    /// <summary>An exercise series, by any name met in sources; sent as the one name used.</summary>
    Series,

    /// <summary>A publisher of pages, as spelt in citations.</summary>
    Publisher,

    /// <summary>A type of agreement, by its word.</summary>
    AgreementType,

    /// <summary>A form of forum, by its word.</summary>
    ForumForm,

    /// <summary>A portfolio, by its word.</summary>
    Portfolio,
}
