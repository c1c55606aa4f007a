using System.Text.Json;

namespace Latticework.Facts;

/// <summary>JSON's tokens and the records' types in plain words.</summary>
internal static class JsonWords
{
    /// <summary>What stands there.</summary>
    public static string Found(JsonTokenType token) => token switch
    {
        JsonTokenType.Null => "null",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Number => "a number",
        JsonTokenType.String => "a text",
        JsonTokenType.StartArray => "a list",
        _ => "an object",
    };

    /// <summary>What should stand there, for a value of a type.</summary>
    public static string Expected(Type type) =>
        type == typeof(string) ? "a text in quotes"
        : type == typeof(int) ? "a whole number"
        : type == typeof(bool) ? "true or false"
        : type == typeof(PartialDate) ? "a date in quotes, YYYY, YYYY-MM or YYYY-MM-DD"
        : type == typeof(ActorCode) ? "an actor's code in quotes, such as \"JPN\""
        : type == typeof(FactId) ? "a fact id in quotes, such as \"acsa-jpn-nzl-2025\""
        : type.IsEnum ? "a word in quotes"
        : "an object in { }";
}
