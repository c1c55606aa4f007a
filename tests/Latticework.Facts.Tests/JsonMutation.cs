using System.Text;

namespace Latticework.Facts.Tests;

/// <summary>Damages JSON as disks, editors and people do.</summary>
internal sealed class JsonMutation(int seed)
{
    private static readonly string[] Values =
        ["null", "true", "false", "0", "-1.5e3", "\"\"", "\"x\"", "[]", "{}", "[null]", "{\"a\":1,\"a\":2}", "\"\\ud800\"", "\"a\\u0000b\"", "\"a  b\"", "\"2025-02-30\"", "99999999999999999999"];

    private readonly Random random = new(seed);

    public byte[] Of(byte[] json, int times)
    {
        for (var i = 0; i < times && json.Length > 2; i++) json = Once(json);
        return json;
    }

    private byte[] Once(byte[] json)
    {
        var at = random.Next(json.Length);
        switch (random.Next(14))
        {
            case 0:
                var flipped = json.ToArray();
                flipped[at] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1:
                return json[..at];
            case 2:
                return [.. json[..at], (byte)random.Next(256), .. json[at..]];
            case 3 or 4:
                var (start, end) = Token(json, at);
                return [.. json[..start], .. json[end..]];
            case 5 or 6:
                (start, end) = Token(json, at);
                return [.. json[..end], .. json[start..]];
            case 7 or 8:
                return Replace(json, at, "\"", _ => $"\"k{random.Next(9)}");
            case 9:
                var depth = random.Next(2) == 0 ? 10 : 3000;
                return Replace(json, at, ": ", found => $"{found}{new string('[', depth)}{new string(']', depth)}, \"deep\": ");
            case 10:
                return Replace(json, at, ", \"", found => $", \"kind\": {Values[random.Next(Values.Length)]}{found}");
            case 11:
                (start, end) = Token(json, at);
                return [.. json[..start], .. Encoding.UTF8.GetBytes(Values[random.Next(Values.Length)]), .. json[end..]];
            default:
                return Replace(json, at, ": \"", _ => $": {Values[random.Next(Values.Length)]}, \"");
        }
    }

    /// <summary>The text in quotes, or the single byte, at or after a place.</summary>
    private static (int Start, int End) Token(byte[] json, int at)
    {
        var start = Array.IndexOf(json, (byte)'"', at);
        if (start < 0 || start + 1 == json.Length) return (at, at + 1);
        var end = Array.IndexOf(json, (byte)'"', start + 1);
        return end < 0 ? (at, at + 1) : (start, end + 1);
    }

    private static byte[] Replace(byte[] json, int from, string what, Func<string, string> by)
    {
        var at = json.AsSpan(from).IndexOf(Encoding.UTF8.GetBytes(what));
        return at < 0 ? json : [.. json[..(from + at)], .. Encoding.UTF8.GetBytes(by(what)), .. json[(from + at + what.Length)..]];
    }
}
