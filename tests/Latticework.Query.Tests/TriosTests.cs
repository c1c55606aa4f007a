using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

public sealed class TriosTests
{
    private static readonly ImmutableArray<FactKind> All = [FactKind.Agreement, FactKind.Forum, FactKind.Exercise];

    private static readonly FactSet Seven = Make.Set(
        Make.Agreement("ab", "AAA BBB", "2000"),
        Make.Agreement("ac", "AAA CCC", "2000"),
        Make.Agreement("bc", "BBB CCC", "2000"),
        Make.Exercise("cde", "CCC DDD EEE", "2001"),
        Make.Agreement("cf", "CCC FFF", "2000"),
        Make.Exercise("dfg", "DDD FFF GGG", "2001"));

    [Fact]
    public void Trios_HandWorkedExample_AreOrderedByCoverThenSizeThenCodes()
    {
        var answer = Seven.Ask(null, All).Trios();
        Assert.Equal(
        [
            "Bilateral AAA BBB CCC  ab ac bc",
            "Gathering CCC DDD EEE  cde",
            "Gathering DDD FFF GGG  dfg",
            "Mixed CCC DDD FFF  cde cf dfg",
            "OneMissing CCC DDD EEE FFF EEE FFF cde cf dfg",
            "OneMissing CCC DDD FFF GGG CCC GGG cde cf dfg",
            "OneMissing AAA CCC DDD AAA DDD ac cde",
            "OneMissing AAA CCC EEE AAA EEE ac cde",
            "OneMissing AAA CCC FFF AAA FFF ac cf",
            "OneMissing BBB CCC DDD BBB DDD bc cde",
            "OneMissing BBB CCC EEE BBB EEE bc cde",
            "OneMissing BBB CCC FFF BBB FFF bc cf",
            "OneMissing DDD EEE GGG EEE GGG cde dfg",
        ], answer.Items.Select(t => $"{t.Cover} {t.Nations.Joined()} {t.Missing?.Joined()} {t.Evidence.Joined()}"));
        Assert.Equal("CCCDDD cde CCCFFF cf DDDFFF dfg", answer.Items[3].Pairs.Select(p => $"{p.A}{p.B} {p.Facts.Joined()}").Joined());
        Assert.Equal("1 bilateral, 2 gathering, 1 mixed, 9 one-missing", answer.Question.Options.Single(o => o.Key == "found").Value);
    }

    [Fact]
    public void Trios_OfACoverAndALimit_SayHowManyOfItAreLeftOut()
    {
        var answer = Seven.Ask(null, All).Trios(new() { Covers = [TrioCover.Gathering, TrioCover.Mixed], Limit = 1 });
        Assert.Equal("CCC DDD EEE", answer.Items.Single().Nations.Joined());
        Assert.Equal(2, answer.Omitted);
    }

    [Fact]
    public void Trios_Triples_AreFoundWithinLargerGroups()
    {
        var set = Make.Set("AB AC AD BC BD CD".Split(' ').Select(p => Make.Agreement($"{p.ToLowerInvariant()}", $"{new string(p[0], 3)} {new string(p[1], 3)}", "2000")));
        Assert.Equal("AAA BBB CCC DDD", set.Ask().Trios().Items.Single().Nations.Joined());
        Assert.Equal(["AAA BBB CCC", "AAA BBB DDD", "AAA CCC DDD", "BBB CCC DDD"], set.Ask().Trios(new() { Triples = true }).Items.Select(t => t.Nations.Joined()));
    }

    [Theory]
    [InlineData("AAA BBB ORGAN", false)]
    [InlineData("AAA BBB", true)]
    public void Trios_FactOfTwoAndAnOrganisation_IsNotOfTwo(string parties, bool bilateral)
    {
        var set = Make.Set(Make.Agreement("ab", parties, "2000"), Make.Agreement("ac", "AAA CCC", "2000"), Make.Agreement("bc", "BBB CCC", "2000"));
        Assert.Equal(bilateral ? TrioCover.Bilateral : TrioCover.Mixed, set.Ask().Trios().Items.Single().Cover);
    }

    [Fact]
    public void Trios_FactOfTwoWhoseListLacksSome_IsNotOfTwo()
    {
        var set = Make.Set(Make.Exercise("ab", "AAA BBB", "2000") with { Incomplete = true }, Make.Exercise("abc", "AAA BBB CCC", "2000"));
        Assert.Equal(TrioCover.Gathering, set.Ask(null, FactKind.Exercise).Trios().Items.Single().Cover);
    }

    [Fact]
    public void Trios_Cancelled_Stop()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => Seven.Ask().Trios(cancellationToken: cancelled.Token));
    }

    [Fact]
    public void Trios_OnRandomFacts_EqualTheNaiveAnswer() => Gen.Select(RandomFacts.Set, RandomFacts.Day).Holds(500, sample =>
    {
        var (set, day) = sample;
        var at = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var tied = Naive.Ties(set, at).Tied;
        var ofTwo = set.Facts.Where(f => Naive.MayTakePart(set, f, at).Count == 2).Select(f => f.Id.Value).ToHashSet();
        var groups = Enumerable.Range(0, 128).Select(m => Make.Codes("AAA BBB CCC DDD EEE FFF GGG").Where((_, i) => (m >> i & 1) == 1).ToList()).Where(g => g.Count >= 3).ToList();
        List<Dyad> Pairs(List<ActorCode> g) => [.. g.SelectMany(a => g.Where(b => a < b).Select(b => new Dyad(a, b)))];
        List<Dyad> Open(List<ActorCode> g) => [.. Pairs(g).Where(p => !tied.ContainsKey(p))];
        string Cover(List<ActorCode> g)
        {
            if (Open(g).Count == 1) return "OneMissing";
            var two = Pairs(g).Count(p => tied[p].Any(ofTwo.Contains));
            return two == Pairs(g).Count ? "Bilateral" : two == 0 ? "Gathering" : "Mixed";
        }

        var near = groups.Where(g => Open(g).Count <= 1).ToList();
        var maximal = near.Where(g => !near.Any(h => h.Count > g.Count && g.All(h.Contains) && Open(h).SequenceEqual(Open(g))));
        string Text(List<ActorCode> g) => $"{Cover(g)} {g.Joined()} {string.Join(' ', Open(g).Select(p => $"{p.A} {p.B}"))}";
        var lattice = set.Ask(day, All);
        Assert.Equal(maximal.Select(Text).Order(StringComparer.Ordinal), Texts(lattice.Trios(new() { Limit = 1000 })));
        Assert.Equal(near.Where(g => g.Count == 3).Select(Text).Order(StringComparer.Ordinal), Texts(lattice.Trios(new() { Triples = true, Limit = 1000 })));
    });

    [Fact]
    public void Trios_WithoutTheFactsOfAPair_LoseTheGroup() => Gen.Select(RandomFacts.Set, RandomFacts.Day).Holds(200, sample =>
    {
        var lattice = sample.Item1.Ask(sample.Item2, All);
        foreach (var trio in lattice.Trios(new() { Limit = 1000 }).Items)
            foreach (var pair in trio.Pairs)
            {
                Assert.All(pair.Facts, f => Assert.Contains(f, trio.Evidence));
                var without = new Lattice(sample.Item1, lattice.Scope with { Without = trio.Evidence }).Trios(new() { Limit = 1000 });
                Assert.DoesNotContain(trio.Nations.Joined(), without.Items.Where(t => t.Cover == trio.Cover).Select(t => t.Nations.Joined()));
            }
    });

    private static IEnumerable<string> Texts(Answer<Trio> answer) =>
        answer.Items.Select(t => $"{t.Cover} {t.Nations.Joined()} {t.Missing?.Joined()}").Order(StringComparer.Ordinal);
}
