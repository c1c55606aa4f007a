using System.Text.Encodings.Web;
using System.Text.Json;

namespace Latticework.Asking;

/// <summary>A text between quotation marks, as JSON, Python and C# all read it.</summary>
internal static class Literal
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string text) => JsonSerializer.Serialize(text, Plain);
}
