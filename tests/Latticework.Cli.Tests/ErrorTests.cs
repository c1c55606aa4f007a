using Xunit;

namespace Latticework.Cli.Tests;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("partners Jpan", "unknown nation 'Jpan'; did you mean JPN (Japan)?")]
    [InlineData("partners Korea", "'Korea' is ambiguous; write one of: KOR (South Korea), PRK (North Korea)")]
    [InlineData("partnes JPN", "unknown command 'partnes'; did you mean partners?")]
    [InlineData("partners JPN --typs acsa", "unknown option '--typs'")]
    [InlineData("partners JPN --types acs", "unknown word 'acs'")]
    [InlineData("partners JPN --as-of 2025-13", "'2025-13' is no date; write YYYY, YYYY-MM or YYYY-MM-DD")]
    [InlineData("partners JPN --fields partnr", "unknown field 'partnr' in --fields; write some of: partner, facts, first")]
    [InlineData("partners JPN --format xml", "'xml'")]
    [InlineData("partners JPN japan", "JPN (Japan) is named twice; name different nations")]
    [InlineData("partners JPN --reading acsa-can-jpn-2018.signed=2017", "write one of: acsa-can-jpn-2018.signed=2018-04-22")]
    [InlineData("partners JPN --without acsa-jpn-nzl-2024", "unknown fact 'acsa-jpn-nzl-2024'; did you mean acsa-jpn-nzl-2025")]
    [InlineData("partners JPN --ties office", "'office'")]
    [InlineData("partners", "partners needs more than nothing")]
    [InlineData("path JPN NZL USA", "path does not take 'USA'")]
    [InlineData("path JPN NZL --k many", "'many' is no number")]
    [InlineData("show Malabarr", "'Malabar'")]
    [InlineData("cite acsa-jpn-nzl-2024", "did you mean acsa-jpn-nzl-2025")]
    [InlineData("gaps JPN", "gaps does not take 'JPN'")]
    [InlineData("gaps --hub Jpan", "unknown nation 'Jpan'; did you mean JPN (Japan)?")]
    [InlineData("trios --cover twosided", "unknown word 'twosided' in --cover")]
    [InlineData("panel", "panel needs more than nothing")]
    [InlineData("panel dyads --from 2020 --to 2021", "unknown word 'dyads' in panel")]
    [InlineData("panel dyad-year --to 2021", "panel needs --from")]
    [InlineData("panel dyad-year --from 20 --to 2021", "--from '20' is no year; write four digits, such as 2025")]
    [InlineData("panel dyad-year --from 2022 --to 2021", "'2022' is after '2021'; write the earlier year first")]
    [InlineData("panel dyad-year JPN --from 2020 --to 2021", "a pair needs two nations, and only JPN is named")]
    [InlineData("panel state-year --from 2020 --to 2021 --directed", "--directed goes with dyad-year")]
    [InlineData("panel dyad-year --from 2020 --to 2021 --since 2020", "unknown option '--since'")]
    [InlineData("panel dyad-year --from 2020 --to 2021 --fields held.acsa", "unknown field 'held.acsa' in --fields")]
    [InlineData("rank betweeness", "unknown word 'betweeness' in rank; did you mean betweenness?")]
    [InlineData("rank", "rank needs more than nothing; write lattice rank MEASURE")]
    [InlineData("rank participation", "participation needs groups; write --group-by with a forum's id, such as forum-quad, or us-allies")]
    [InlineData("rank degree --group-by forum-quad", "--group-by 'forum-quad' goes with participation")]
    [InlineData("rank degree --without-nation Jpan", "unknown nation 'Jpan'")]
    [InlineData("rank degree --alpha 0.01", "--alpha '0.01' goes with --backbone; write both or neither")]
    [InlineData("rank memberships --backbone", "memberships counts gatherings, not ties")]
    [InlineData("overlap --backbone --alpha 5", "--alpha '5' is no level of significance; write one above 0, at most 0.5")]
    [InlineData("overlap --backbone --correction fdr", "unknown word 'fdr' in --correction")]
    [InlineData("overlap JPN --backbone", "--backbone is the network of all pairs; leave out 'JPN'")]
    [InlineData("partners JPN --backbone", "unknown option '--backbone'")]
    [InlineData("rank degree --from 2020", "--from '2020' goes with --every; write --every year or --every month")]
    [InlineData("rank degree --every year --from 2020", "--every needs --to; write --every year --from 2016 --to 2025")]
    [InlineData("rank degree --every week --from 2020 --to 2021", "unknown word 'week' in --every")]
    [InlineData("rank degree --every year --from 2021 --to 2020", "'2021' is after '2020'; write the earlier date first")]
    [InlineData("rank degree --every year --from 2020 --to 2021 --as-of 2020", "--as-of '2020' names one day, --every several; leave one of them out")]
    [InlineData("rank degree --every year --from 2020 --to 2021 --robust", "--robust goes with one day; leave out --every")]
    [InlineData("partners Jpan --every year --from 2020 --to 2021", "unknown nation 'Jpan'; did you mean JPN (Japan)?")]
    [InlineData("path JPN NZL --every year", "unknown option '--every'")]
    [InlineData("structure --robust", "unknown option '--robust'")]
    [InlineData("roles", "roles needs groups; write --group-by with a forum's id, such as forum-quad, or --group-by us-allies")]
    [InlineData("roles --group-by quad", "unknown group 'quad'; did you mean forum-quad")]
    [InlineData("structure JPN", "structure does not take 'JPN'; write lattice structure")]
    [InlineData("structure --hub USA --without-nation usa", "USA is both the hub and left out; name two nations")]
    [InlineData("export graphm -", "unknown word 'graphm' in export; did you mean graphml?")]
    [InlineData("export graphml - --raw", "--raw goes with csv; graphml has nothing of the kind")]
    [InlineData("export gexf - --gexf-version 1.1", "unknown word '1.1' in --gexf-version")]
    [InlineData("export neo4j-admin out --ties forum", "--ties goes with the other formats; neo4j-admin holds the whole dataset, as ingest does")]
    [InlineData("export neo4j-admin out --raw", "--raw goes with csv; neo4j-admin has nothing of the kind")]
    [InlineData("export csv", "export needs more than 'csv'; write lattice export FORMAT DIR|FILE")]
    [InlineData("partners JPN --raw", "--raw goes with --format csv; table has no formulas")]
    [InlineData("import mtops x.csv", "unknown word 'mtops' in import")]
    [InlineData("import dcad no-such.csv", "there is no file 'no-such.csv'; name your copy of the dataset")]
    [InlineData("diff 2025 2024", "'2025' is not before '2024'; write the earlier day first")]
    [InlineData("ingest now", "ingest does not take 'now'")]
    [InlineData("ingest --interval 5m", "--interval goes with --watch")]
    [InlineData("ingest --watch --interval 5", "--interval '5' is no time; write a number with s, m or h, such as 90s, 15m or 1h, at most 168h")]
    [InlineData("ingest --exit-code", "--exit-code goes with --plan")]
    [InlineData("ingest --plan --watch", "--plan writes nothing and --watch goes on writing; give one of them")]
    [InlineData("ingest --log xml", "unknown word 'xml' in --log")]
    [InlineData("ingest --uri localhost:7474", "'localhost:7474' is not the address of a Neo4j server; write http://HOST:7474")]
    [InlineData("ingest --password s3cret", "unknown option '--password'; did you mean --password-file?")]
    [InlineData("partners JPN --store neo", "unknown word 'neo' in --store; did you mean neo4j?")]
    [InlineData("partners JPN --uri http://localhost:7474", "--uri goes with --store neo4j")]
    [InlineData("partners JPN --store neo4j --facts x", "--facts goes with --store embedded")]
    public void WrongUse_OneLineSaysWhatInstead_WithExitCode2(string command, string expected)
    {
        var run = LatticeRun.Of(Repository.Split(command));
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Out);
        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("lattice: ", lines[0], StringComparison.Ordinal);
        Assert.Contains(expected, lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.InRange(lines.Length, 1, 2);
    }

    [Fact]
    public void Facts_WithFaults_AreListedWithExitCode3()
    {
        using var folder = new ScratchFolder();
        folder.Write("agreements/x.json", """[ { "id": "x-1", "kind": "agreement", "sined": "2020" } ]""");
        var run = LatticeRun.Of("partners", "JPN", "--facts", folder.Path);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("agreements/x.json:1:", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, LatticeRun.Of("check", folder.Path).ExitCode);
    }

    [Fact]
    public void Facts_OfAFolderWithoutRegistries_BorrowTheShippedOnes()
    {
        using var folder = new ScratchFolder();
        folder.Write("own.json", """
            [ { "id": "own-jpn-ton-2024", "kind": "agreement", "type": "other", "name": "Own", "parties": ["JPN", "TON"], "signed": "2024-05",
                "confidence": "reported", "sources": [ { "url": "https://example.org/own", "publisher": "Own", "title": "Own" } ] } ]
            """);
        var run = LatticeRun.Of("partners", "Japan", "--facts", folder.Path, "--format", "csv");
        Assert.Equal((0, "", "partner,facts.JPN,first\nTON,own-jpn-ton-2024,2024-05\n"), (run.ExitCode, run.Error, run.Out));
        var missing = LatticeRun.Of("partners", "JPN", "--facts", System.IO.Path.Combine(folder.Path, "none"));
        Assert.Equal(3, missing.ExitCode);
        Assert.DoesNotContain("FACT042", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_IntoAFolderThatIsNotThere_FailsAndLeavesNothing()
    {
        using var folder = new ScratchFolder();
        var run = LatticeRun.Of("partners", "JPN", "--output", System.IO.Path.Combine(folder.Path, "none", "x.txt"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("could not be written (no such folder)", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Output_ToAFile_HoldsWhatStandardOutputWould()
    {
        using var folder = new ScratchFolder();
        var file = System.IO.Path.Combine(folder.Path, "x.csv");
        Assert.Equal("", LatticeRun.Of("partners", "JPN", "--format", "csv", "--output", file).Out);
        Assert.Equal(LatticeRun.Of("partners", "JPN", "--format", "csv").Out, File.ReadAllText(file));
    }

    [Fact]
    public void Interrupted_BeforeTheAnswer_EndsWith130()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        using var nothing = new MemoryStream();
        var host = new CliHost { Out = nothing, Error = () => TextWriter.Null };
        Assert.Equal(130, LatticeApp.Run(["partners", "JPN"], host, cancelled.Token));
    }
}
