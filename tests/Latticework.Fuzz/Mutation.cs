using System.Text;

namespace Latticework.Fuzz;

/// <summary>Damages an input as disks, networks, editors and ill-meaning people do.</summary>
internal sealed class Mutation(Random random, IReadOnlyList<byte[]> corpus, IReadOnlyList<byte[]> words)
{
    private const int Longest = 64 * 1024;
    private const int MostSteps = 6;

    private static readonly byte[][] Anywhere =
    [
        .. new[]
        {
            "", "null", "true", "-1", "0", "1e999", "99999999999999999999999999", "[]", "{}", "[[[[[[[[[[[[[[[[[[", "\"", "\"\"", "\\", "\\ud800", "\\u0000", ",", ";", ":", "\n", "\r\n", "\t",
            "\u00A0", "\uFEFF", "\u202E", "\e[31m", "\0", "'", "=1+1", "%00", "%", "%FF", "&", "../..", "0000-00-00", "9999-12-31", "2025-02-29", "İ", "ﬀ", "日本", "😀", "--", "-", "<script>", "{\"a\":1,\"a\":2}",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF],
    ];

    /// <summary>One to six steps away from an input.</summary>
    public byte[] Of(byte[] input)
    {
        for (var steps = random.Next(1, MostSteps + 1); steps > 0; steps--) input = Step(input);
        return input.Length > Longest ? input[..Longest] : input;
    }

    private byte[] Step(byte[] input)
    {
        var (start, end) = (random.Next(input.Length + 1), random.Next(input.Length + 1));
        if (start > end) (start, end) = (end, start);
        var other = corpus[random.Next(corpus.Count)];
        switch (random.Next(12))
        {
            case 0 when input.Length > 0:
                var flipped = input.ToArray();
                flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1 when input.Length > 0:
                var set = input.ToArray();
                set[random.Next(set.Length)] = (byte)random.Next(256);
                return set;
            case 2:
                return input[..start];
            case 3:
                return [.. input[..start], .. input[end..]];
            case 4:
                return [.. input[..end], .. input[start..]];
            case 5:
                return [.. input[..start], .. other[random.Next(other.Length + 1)..]];
            case 6:
                (start, end) = Token(input, start);
                return [.. input[..start], .. input[end..]];
            case 7:
                (start, end) = Token(input, start);
                return [.. input[..end], .. input[start..]];
            case 8 or 9:
                (start, end) = Token(input, start);
                return [.. input[..start], .. Word(), .. input[end..]];
            case 10:
                (start, end) = Token(input, start);
                var (from, to) = Token(other, random.Next(other.Length + 1));
                return [.. input[..start], .. other[from..to], .. input[end..]];
            default:
                return [.. input[..start], .. Word(), .. input[start..]];
        }
    }

    private byte[] Word() => words.Count > 0 && random.Next(2) == 0 ? words[random.Next(words.Count)] : Anywhere[random.Next(Anywhere.Length)];

    /// <summary>The run of letters, digits and the like at or after a place.</summary>
    private static (int Start, int End) Token(byte[] input, int at)
    {
        while (at < input.Length && !IsWord(input[at])) at++;
        var end = at;
        while (end < input.Length && IsWord(input[end])) end++;
        return (at, end);
    }

    private static bool IsWord(byte b) => char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'.' or (byte)'_' or > 127;
}
