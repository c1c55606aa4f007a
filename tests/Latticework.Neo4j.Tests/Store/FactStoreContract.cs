using Latticework.Facts;
using Xunit;

namespace Latticework.Neo4j.Tests;

/// <summary>What every store of facts does.</summary>
public abstract class FactStoreContract
{
    private protected static readonly FactSet Shipped = EmbeddedFactStore.Shipped();

    /// <summary>An empty store.</summary>
    private protected abstract Task<IFactStore> OpenAsync();

    [Fact]
    public async Task Apply_ShippedDataset_ComesBackByteForByte()
    {
        var store = await OpenAsync();
        await ApplyAsync(store, Shipped);
        var read = await store.ReadAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Shipped.Facts.Select(Json(Shipped)), read.Facts.Select(Json(read)));
        Assert.Equal(Shipped.Hash, read.Hash);
        Assert.Equal(Shipped.Hash, await store.ReadHashAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ReadPart_SomeFacts_AreThoseWithCardAndRegistries()
    {
        var store = await OpenAsync();
        await ApplyAsync(store, Shipped);
        var some = Shipped.Facts.GroupBy(fact => fact.Kind).SelectMany(facts => facts.Take(3)).ToList();
        var read = await store.ReadPartAsync([.. some.Select(fact => fact.Id), some[0].Id, FactId.Parse("not-there")], TestContext.Current.CancellationToken);
        Assert.Equal(some.OrderBy(fact => fact.Id).Select(Json(Shipped)), read.Facts.Select(Json(read)));
        Assert.Equal(new FactSet(Shipped.Card, Shipped.Actors.All, Shipped.Persons, Shipped.Series, some).Hash, read.Hash);
    }

    [Fact]
    public async Task Apply_OddTexts_ComeBackAsTheyWere()
    {
        var store = await OpenAsync();
        string[] texts =
        [
            "quote ' double \" back \\ brace { } $x `tick`", "MATCH (n) DETACH DELETE n //", "emoji \U0001F6A2 and \u05E9\u05DC\u05D5\u05DD \u202E right to left",
            new string('x', 10_000), "}) RETURN 1; DROP DATABASE neo4j", "null", "2024-05-01", "true", "\u00E9 e\u0301",
        ];
        var sample = Shipped.Facts.OfType<Agreement>().First();
        var odd = Set([.. texts.Select((text, i) => sample with { Id = FactId.Parse($"odd-{i}"), Name = text, Place = text, Note = text, Covers = [text, "other"], Alternatives = [] })]);
        await ApplyAsync(store, odd);
        var read = await store.ReadAsync(TestContext.Current.CancellationToken);
        Assert.Equal(odd.Facts.Select(Json(odd)), read.Facts.Select(Json(read)));
    }

    [Fact]
    public async Task Apply_Twice_WritesNothingTheSecondTime()
    {
        var store = await OpenAsync();
        await ApplyAsync(store, Shipped);
        var report = await ApplyAsync(store, Shipped);
        Assert.Equal((0, 0, 0, Shipped.Facts.Length), (report.Added, report.Changed, report.Removed, report.Unchanged));
        Assert.All(report.Counters, counter => Assert.Equal(0, counter.Value));
    }

    [Fact]
    public async Task Apply_RandomChanges_LeadToTheSameAsAFreshLoad()
    {
        var store = await OpenAsync();
        var random = new Random(20251219);
        var current = Shipped;
        await ApplyAsync(store, current);
        for (var round = 0; round < 4; round++)
        {
            current = Changed(current, random);
            await ApplyAsync(store, current);
            var read = await store.ReadAsync(TestContext.Current.CancellationToken);
            Assert.Equal(current.Facts.Select(Json(current)), read.Facts.Select(Json(read)));
            Assert.Equal(current.Hash, read.Hash);
        }
    }

    [Fact]
    public async Task Apply_RemovedFact_IsGoneAndComesBack()
    {
        var store = await OpenAsync();
        await ApplyAsync(store, Shipped);
        var without = Set([.. Shipped.Facts.Where(f => f.Id.Value != "acsa-jpn-nzl-2025").Select(f => f with { Related = [.. f.Related.Where(r => r.Id.Value != "acsa-jpn-nzl-2025")] })]);
        var report = await ApplyAsync(store, without);
        Assert.Equal(1, report.Removed);
        Assert.DoesNotContain("acsa-jpn-nzl-2025", (await store.ReadHashesAsync(TestContext.Current.CancellationToken)).Keys.Select(id => id.Value));
        await ApplyAsync(store, Shipped);
        Assert.Equal(Shipped.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
    }

    [Fact]
    public async Task Apply_Cancelled_LeavesWhatWas()
    {
        var store = await OpenAsync();
        var few = Set([.. Shipped.Facts.OfType<Office>()]);
        await ApplyAsync(store, few);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.ApplyAsync(Shipped, cancellationToken: cancelled.Token));
        Assert.Equal(few.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
    }

    private protected static FactSet Set(IReadOnlyCollection<Fact> facts) => new(Shipped.Card, Shipped.Actors.All, Shipped.Persons, Shipped.Series, facts);

    private protected static async Task<StoreReport> ApplyAsync(IFactStore store, FactSet set) =>
        await store.ApplyAsync(set, cancellationToken: TestContext.Current.CancellationToken);

    private static Func<Fact, string> Json(FactSet set) => fact => System.Text.Encoding.UTF8.GetString(set.JsonOf(fact).Span);

    // Facts that nothing names may go; any may change its texts, dates, lists, sources and readings.
    private static FactSet Changed(FactSet set, Random random)
    {
        var named = set.Facts.SelectMany(f => f.Related).Select(r => r.Id).Concat(set.Actors.All.Select(a => a.Forum).OfType<FactId>()).ToHashSet();
        var shipped = Shipped.Facts.Where(f => !set.TryGet(f.Id, out _) && random.Next(2) == 0);
        var facts = set.Facts
            .Where(f => f is Forum || named.Contains(f.Id) || random.Next(40) > 0)
            .Select(f => random.Next(25) == 0 ? Mutated(f, random) : f).Concat(shipped).ToList();
        var ids = facts.Select(f => f.Id).ToHashSet();
        return Set([.. facts.Select(f => f.Related.All(r => ids.Contains(r.Id)) ? f : f with { Related = [.. f.Related.Where(r => ids.Contains(r.Id))] })]);
    }

    private static Fact Mutated(Fact fact, Random random) => (random.Next(7), fact) switch
    {
        (0, Agreement a) => a with { Parties = [.. a.Parties.Reverse()], Signed = null, PartyDates = [new() { Party = a.Parties[0], Acceded = PartialDate.Parse("2020-03") }] },
        (0, Forum f) => f with { Members = [.. f.Members.Skip(1)], Established = PartialDate.Parse("1999") },
        (0, Exercise e) => e with { Participants = [.. e.Participants.Select(p => p with { FirstTime = !p.FirstTime, Assets = ["one ship"] })], Series = Shipped.Series[random.Next(Shipped.Series.Length)].Name },
        (0, Patrol p) => p with { Area = "elsewhere", End = null },
        (0, Office o) => o with { Person = Shipped.Persons[random.Next(Shipped.Persons.Length)].Name, Acting = !o.Acting },
        (0, Meeting m) => m with { Persons = [.. m.Persons.Reverse()], Roles = [new() { Nation = m.Nations[^1], Role = MeetingRole.Guest }], Virtual = !m.Virtual },
        (0, Statement s) => s with { AddressedTo = s.Nations, About = ["JPN", "NZL"], Target = [] },
        (1, _) => fact with { Note = null },
        (2, _) => fact with { Note = $"changed {random.Next()}", Incomplete = !fact.Incomplete },
        (3, _) => fact with { Sources = [.. fact.Sources.Reverse(), Shipped.Facts[random.Next(Shipped.Facts.Length)].Sources[0]] },
        (4, _) => fact with { Alternatives = [] },
        (5, _) => fact with { Alternatives = [new() { Field = "note", Value = System.Text.Json.JsonSerializer.SerializeToElement("other"), Sources = [fact.Sources[0].Url], Note = "a remark" }] },
        _ => fact with { Confidence = fact.Confidence == Confidence.Confirmed ? Confidence.Reported : Confidence.Confirmed, Announced = !fact.Announced },
    };
}
