using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Latticework.Neo4j;

/// <summary>The hash that marks a node as ours and tells whether it changed: 128 bits of SHA-256, in base64.</summary>
internal static class GraphHash
{
    public static string Of(IEnumerable<object?> values)
    {
        var text = new StringBuilder();
        foreach (var value in values) Add(text, value);
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }

    private static void Add(StringBuilder text, object? value)
    {
        if (value is IEnumerable<string> list)
        {
            text.Append('[');
            foreach (var item in list) Add(text, item);
            text.Append(']');
        }
        else
        {
            // a day as the graph gives it back
            var plain = value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture);
            text.Append(value is null ? '-' : '+').Append(plain).Append('\u001F');
        }
    }
}
