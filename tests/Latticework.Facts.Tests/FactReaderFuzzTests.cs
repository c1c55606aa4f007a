using System.Text;
using System.Text.Json;
using CsCheck;
using Xunit;

namespace Latticework.Facts.Tests;

public sealed class FactReaderFuzzTests
{
    private static readonly string[] Facts = [.. CuratedFiles.All
        .Where(file => FactFileRoles.Of(file.Name) == FactFileRole.Facts)
        .SelectMany(file => JsonDocument.Parse(file.Bytes).RootElement.EnumerateArray().Select(fact => fact.GetRawText()))];

    [Fact]
    public void Read_MutatedFiles_NeverThrowsAndCountsEveryFact()
    {
        var (wellFormed, read, refused) = (0, 0, 0);
        Gen.Select(Gen.Int[0, Facts.Length - 1].Array[1, 3], Gen.Int[0, 3], Gen.Int, Gen.Bool).Sample(
            (picks, mutations, seed, lines) =>
            {
                var (name, separator) = lines ? ("x.jsonl", "\n") : ("x.json", ",");
                var text = string.Join(separator, picks.Select(pick => lines ? Facts[pick].ReplaceLineEndings(" ") : Facts[pick]));
                var bytes = new JsonMutation(seed).Of(Encoding.UTF8.GetBytes(lines ? text : $"[{text}]"), mutations);
                var files = FactReader.Read([(name, bytes)]);
                Assert.Equal(files.Facts.Length, files.Origins.Length);
                Assert.True(files.Refused == 0 || files.Diagnostics.Length > 0);
                Assert.DoesNotContain(files.Diagnostics, fault => fault.Message.Contains("System.", StringComparison.Ordinal) || fault.Message.Contains("LineNumber", StringComparison.Ordinal));
                Assert.DoesNotContain(files.Diagnostics, fault => fault.Code == DiagnosticCodes.Refused);
                if ((lines ? Lines(bytes) : Present(bytes)) is not { } present)
                {
                    Assert.NotEmpty(files.Diagnostics);
                    return;
                }

                Assert.Equal(present, files.Facts.Length + files.Refused);
                Interlocked.Increment(ref wellFormed);
                Interlocked.Add(ref read, files.Facts.Length);
                Interlocked.Add(ref refused, files.Refused);
                if (files.Diagnostics.IsEmpty)
                {
                    var once = FactFormatter.Format(name, bytes);
                    Assert.Equal(once.Bytes.ToArray(), FactFormatter.Format(name, once.Bytes).Bytes.ToArray());
                }
            },
            seed: "0N0XIzNsQ0O2", iter: 12_000);
        Assert.True(wellFormed > 3000 && read > 3000 && refused > 1000, $"{wellFormed} well-formed files, {read} facts read, {refused} refused: the mutations are too wild or too tame");
    }

    private static int? Present(byte[] file)
    {
        try
        {
            _ = new UTF8Encoding(false, true).GetCharCount(file);
            using var json = JsonDocument.Parse(file, new() { MaxDepth = int.MaxValue });
            return json.RootElement.ValueKind switch { JsonValueKind.Array => json.RootElement.GetArrayLength(), JsonValueKind.Object => 1, _ => 0 };
        }
        catch (Exception e) when (e is JsonException or DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Every line that is not blank counts as a fact, well-formed or not.</summary>
    private static int? Lines(byte[] file) =>
        file.Any(b => b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            ? Encoding.Latin1.GetString(file).Split('\n').Count(line => line.Trim(' ', '\t', '\r').Length > 0)
            : null;
}
