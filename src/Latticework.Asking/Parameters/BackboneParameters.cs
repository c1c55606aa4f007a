using System.Collections.Immutable;
using System.Globalization;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary><c>--backbone</c> and what goes with it: which pairs are tied by gathering more, or less, than chance would have it.</summary>
internal sealed class BackboneParameters
{
    private readonly Parameter backbone = Parameter.Flag("--backbone", "ties are the pairs that gather more, or less, than chance would have it; by forums, exercises and patrols unless --ties says otherwise");
    private readonly Parameter alpha = new("--alpha", "P", "with --backbone: the level that a corrected p must be below (default: 0.05)");
    private readonly Parameter correction = new("--correction", "bh|holm|bonferroni|none", "with --backbone: how p is corrected for the number of pairs tested, within each direction (default: bh)") { Candidates = _ => Candidate.Of(Word.All<TestCorrection>()) };
    private readonly Parameter sign = new("--sign", "more|less", "with --backbone: only ties of these signs (default: both in overlap, else more)") { IsList = true, Candidates = _ => Candidate.Of(Word.All<PairSign>()) };

    public ImmutableArray<Parameter> All => [backbone, alpha, correction, sign];

    /// <summary>The rule asked for; null where the ties are those of facts.</summary>
    public BackboneRule? Read(GivenTexts invocation)
    {
        if (!invocation.Has(backbone))
        {
            foreach (var option in new[] { alpha, correction, sign })
                if (invocation.Text(option) is { } unused) throw new ArgumentException($"{option.Name} '{unused}' goes with --backbone; write both or neither");
            return null;
        }

        return new()
        {
            Alpha = invocation.Text(alpha) is not { } text ? new BackboneRule().Alpha
                : double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var level) && level is > 0 and <= 0.5 ? level
                : throw new ArgumentException($"{alpha.Name} '{text}' is no level of significance; write one above 0, at most 0.5, such as 0.01"),
            Correction = WordList.ReadOne(invocation, correction, TestCorrection.Bh),
            Signs = WordList.Read<PairSign>(invocation, sign),
        };
    }

    /// <summary>The rule in words: <c>pairs that gather more than chance would have it, bh-corrected p &lt; 0.05</c>.</summary>
    public static string Text(BackboneRule rule)
    {
        var p = rule.Correction == TestCorrection.None ? "p" : $"{Word.Of(rule.Correction)}-corrected p";
        return string.Create(CultureInfo.InvariantCulture, $"pairs that gather {string.Join(" or ", rule.Signs.Select(Word.Of))} than chance would have it, {p} < {rule.Alpha}");
    }
}
