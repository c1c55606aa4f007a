using CsCheck;
using Xunit;

namespace Latticework.Facts.Tests;

public sealed class ActorRegistryTests
{
    private const string Seed = "0N0XIzNsQ0O2";
    private static readonly ActorRegistry registry = new(ShippedFacts.Files.Actors);

    [Theory]
    [InlineData("JPN", "JPN")]
    [InlineData("jpn", "JPN")]
    [InlineData(" Japan ", "JPN")]
    [InlineData("JP", "JPN")]
    [InlineData("740", "JPN")]
    [InlineData("002", "USA")]
    [InlineData("NEW", "NZL")]
    [InlineData("new zealand", "NZL")]
    [InlineData("New-Zealand", "NZL")]
    [InlineData("U.S.A.", "USA")]
    [InlineData("uae", "ARE")]
    [InlineData("China", "CHN")]
    [InlineData("Guinea", "GIN")]
    [InlineData("cote d'ivoire", "CIV")]
    [InlineData("Việt Nam", "VNM")]
    [InlineData("NATO", "NATO")]
    public void Resolve_NameInAnyForm_GivesActor(string text, string code) => Assert.Equal(code, registry.Resolve(text).Code.Value);

    [Theory]
    [InlineData("AUS", "AUS")]
    [InlineData("aus", "AUS")]
    [InlineData("SLV", "SLV")]
    public void Resolve_CodeThatIsAlsoCowLettersOfAnother_GivesCode(string text, string code) =>
        Assert.Equal(code, registry.Resolve(text).Code.Value);

    [Theory]
    [InlineData("A.U.S.", "'A.U.S.' is ambiguous; write one of: AUS (Australia), AUT (Austria)")]
    [InlineData("Korea", "'Korea' is ambiguous; write one of: KOR (South Korea), PRK (North Korea)")]
    [InlineData("Jpan", "unknown nation 'Jpan'; did you mean JPN (Japan)?")]
    [InlineData("Zealand", "unknown nation 'Zealand'; did you mean NZL (New Zealand)?")]
    [InlineData("", "unknown nation ''; write a code or name of the registry of actors, such as JPN or Japan")]
    [InlineData("日本", "unknown nation '日本'; write a code or name of the registry of actors, such as JPN or Japan")]
    [InlineData("9999", "unknown nation '9999'; write a code or name of the registry of actors, such as JPN or Japan")]
    public void Resolve_UnknownOrAmbiguous_SaysWhatToWrite(string text, string message) =>
        Assert.Equal(message, Assert.Throws<UnknownNameException>(() => registry.Resolve(text)).Message);

    [Fact]
    public void Resolve_Congo_GivesBothAsChoices() =>
        Assert.Equal(["COD", "COG"], Assert.Throws<UnknownNameException>(() => registry.Resolve("Congo")).Candidates.Select(c => c[..3]));

    [Fact]
    public void Resolve_EveryNameAndAlias_GivesItsActor() =>
        Assert.All(registry.All, actor => Assert.All(actor.Aliases.Append(actor.Name), name => Assert.Same(actor, registry.Resolve(name))));

    [Fact]
    public void Resolve_NameWithOtherCaseAccentsAndPunctuation_GivesSameActor() =>
        Gen.Select(Gen.Int[0, registry.All.Length - 1].Select(i => registry.All[i]), Gen.Int[0, 4].Array[60]).Sample(
            (actor, changes) => ReferenceEquals(actor, registry.Resolve(Disguised(actor.Name, changes))), seed: Seed, iter: 2000, threads: 1);

    [Fact]
    public void Resolve_OneLetterTypo_NamesActorAmongCandidates() =>
        Gen.Select(Gen.Int[0, registry.All.Length - 1].Select(i => registry.All[i]), Gen.Int[0, 99], Gen.Char['a', 'z'], Gen.Int[0, 3]).Sample(
            (actor, at, letter, edit) =>
            {
                try
                {
                    registry.Resolve(Mistyped(actor.Name, at % actor.Name.Length, letter, edit));
                    return true;
                }
                catch (UnknownNameException e)
                {
                    return e.Candidates.Contains($"{actor.Code} ({actor.Name})");
                }
            },
            seed: Seed, iter: 2000, threads: 1);

    [Fact]
    public void Indexer_UnknownCode_SaysSo() => Assert.Equal(
        "no actor has the code 'ZZZ'; add it to actors.json",
        Assert.Throws<KeyNotFoundException>(() => registry[ActorCode.Parse("ZZZ")]).Message);

    [Fact]
    public void Constructor_CodeTwice_Refuses() => Assert.StartsWith(
        "two actors share the code JPN (Japan, Japan)",
        Assert.Throws<ArgumentException>(() => new ActorRegistry([registry.Resolve("JPN"), registry.Resolve("JPN")])).Message,
        StringComparison.Ordinal);

    private static string Disguised(string name, int[] changes) => string.Concat(name.Select((c, i) => changes[i % changes.Length] switch
    {
        0 => char.ToUpperInvariant(c).ToString(),
        1 => char.ToLowerInvariant(c).ToString(),
        2 => c + "\u0301",
        3 => c switch { 'a' => "ā", 'e' => "ệ", 'o' => "ö", 'u' => "ú", ' ' => "  ", _ => c.ToString() },
        _ => c + ".",
    }));

    private static string Mistyped(string name, int at, char letter, int edit) => edit switch
    {
        0 => name.Remove(at, 1),
        1 => name.Insert(at, letter.ToString()),
        2 => name.Remove(at, 1).Insert(at, letter.ToString()),
        _ => at + 1 < name.Length ? name.Remove(at, 1).Insert(at + 1, name[at].ToString()) : name + letter,
    };
}
