using Xunit;

namespace Latticework.Cli.Tests;

public sealed class TableTests
{
    [Theory]
    [InlineData("partners", null, "partners JPN NZL --types isa,raa,acsa")]
    [InlineData("partners-80", 80, "partners JPN NZL --types isa,raa,acsa")]
    [InlineData("partners-40", 40, "partners JPN NZL --types isa,raa,acsa")]
    [InlineData("partners-none", null, "partners TON MNG")]
    [InlineData("overlap-pair", 100, "overlap CHN RUS --ties patrol")]
    [InlineData("overlap-one", null, "overlap NZL --ties forum --forms minilateral")]
    [InlineData("overlap-one-80", 80, "overlap NZL --ties forum --forms minilateral")]
    [InlineData("overlap-pairs-80", 80, "overlap --ties forum --forms alliance,intelligence")]
    [InlineData("overlap-backbone", null, "overlap --backbone --correction holm")]
    [InlineData("overlap-backbone-80", 80, "overlap --backbone --alpha 0.01 --correction bonferroni --ties exercise --sign less")]
    [InlineData("overlap-backbone-csv", null, "overlap --backbone --ties patrol --since 2024 --sign more --format csv")]
    [InlineData("rank-backbone", 80, "rank strength --backbone --correction holm --without-nation IDN")]
    [InlineData("structure-backbone-json", null, "structure --backbone --alpha 0.1 --sign more,less --ties patrol --since 2024 --format json")]
    [InlineData("help-overlap", 80, "overlap --help")]
    [InlineData("rank-years-80", 80, "rank constraint --types acsa --every year --from 2024 --to 2026 --without-nation USA")]
    [InlineData("structure-years", 120, "structure --hub USA --types isa,acsa --group-by us-allies --every year --from 1945 --to 1947")]
    [InlineData("partners-months", 80, "partners JPN --types acsa --every month --from 2025-11 --to 2026-02 --order first --fields day,partner,first")]
    [InlineData("overlap-years-csv", null, "overlap CHN RUS --ties patrol --every year --from 2023 --to 2026 --fields day,shared,pMore,facts --format csv")]
    [InlineData("gaps-years-json", null, "gaps --types raa --every year --from 2025 --to 2026 --limit 1 --format json")]
    [InlineData("roles-years", 120, "roles --types acsa --group-by us-allies --every year --from 2024 --to 2025")]
    [InlineData("rank-robust-80", 80, "rank degree --types raa,isa --robust")]
    [InlineData("rank-robust-json", null, "rank degree --types raa --robust --format json")]
    [InlineData("rank-robust-csv", null, "rank degree --types raa --robust --format csv")]
    [InlineData("gaps-robust-120", 120, "gaps --hub USA --types acsa,isa --limit 4 --robust --fields a,b,shared,partners,robust")]
    [InlineData("path-robust-80", 80, "path MNG FJI --robust --quiet")]
    [InlineData("partners-robust", 120, "partners AUS --types raa,sofa --robust --quiet")]
    [InlineData("path", null, "path MNG FJI")]
    [InlineData("path-40", 40, "path MNG FJI")]
    [InlineData("rank", null, "rank betweenness --types isa,acsa --without-nation USA")]
    [InlineData("rank-all-80", 80, "rank clustering --types mutual-defence --as-of 1960 --all --without-nation USA --quiet")]
    [InlineData("rank-evidence", 100, "rank constraint --types raa --evidence")]
    [InlineData("rank-json", null, "rank participation --types raa --group-by us-allies --format json")]
    [InlineData("rank-csv", null, "rank memberships --ties forum --forms minilateral --without-nation USA --format csv")]
    [InlineData("structure", null, "structure --types isa,acsa --hub USA --group-by us-allies")]
    [InlineData("structure-80", 80, "structure --ties exercise --as-of 2024")]
    [InlineData("structure-json", null, "structure --types raa --group-by forum-quad --format json")]
    [InlineData("structure-csv", null, "structure --types raa --hub AUS --format csv")]
    [InlineData("roles", null, "roles --types isa,acsa --group-by us-allies")]
    [InlineData("roles-json", null, "roles --types raa --group-by forum-quad --evidence --format json")]
    [InlineData("help-rank", 80, "rank --help")]
    [InlineData("timeline", null, "timeline JPN NZL --ties agreement,patrol")]
    [InlineData("diff", null, "diff 2025-12-17 2025-12-20")]
    [InlineData("show-fact", 120, "show acsa-jpn-nzl-2025")]
    [InlineData("show-forum", null, "show Quad --as-of 2020")]
    [InlineData("show-series", 100, "show Malabar")]
    [InlineData("find", null, "find \"economic security\" --kind meeting --nation NZL")]
    [InlineData("cite", null, "cite acsa-jpn-nzl-2025")]
    [InlineData("disputed", null, "partners KHM --types access,other --as-of 2020-01-01")]
    [InlineData("uncertain", null, "partners JPN --types isa --as-of 2014-12-10")]
    [InlineData("csv", null, "partners JPN NZL --types isa,raa,acsa --format csv")]
    [InlineData("csv-path", null, "path MNG FJI --format csv")]
    [InlineData("json", null, "partners JPN NZL --types isa --format json")]
    [InlineData("markdown", null, "partners JPN NZL --types isa --format markdown")]
    [InlineData("bibtex", null, "cite acsa-jpn-nzl-2025 --format bibtex")]
    [InlineData("csl-json", null, "cite acsa-jpn-nzl-2025 --format csl-json")]
    [InlineData("gaps", null, "gaps --limit 5")]
    [InlineData("gaps-hub-80", 80, "gaps --hub USA --types acsa,isa --limit 6")]
    [InlineData("gaps-facts", null, "gaps --hub PHL --types raa,vfa --limit 2 --fields a,b,shared,facts")]
    [InlineData("gaps-none", null, "gaps --hub USA --types raa,vfa")]
    [InlineData("gaps-csv", null, "gaps --hub JPN --types acsa --limit 3 --format csv")]
    [InlineData("gaps-json", null, "gaps --types raa --limit 2 --format json")]
    [InlineData("trios", null, "trios --types acsa,isa,raa --limit 8")]
    [InlineData("trios-80", 80, "trios --types acsa,isa,raa --triples --cover bilateral,mixed")]
    [InlineData("trios-csv", null, "trios --types raa,vfa --format csv")]
    [InlineData("trios-json", null, "trios --types acsa --triples --limit 1 --format json")]
    [InlineData("panel", null, "panel dyad-year JPN NZL AUS --from 2024 --to 2026 --format table")]
    [InlineData("panel-80", 80, "panel dyad-year JPN NZL --from 2024 --to 2025 --format table")]
    [InlineData("panel-states", null, "panel state-year TON MNG --from 1945 --to 1947 --format table")]
    [InlineData("panel-csv", null, "panel dyad-year JPN NZL --from 2024 --to 2026 --directed")]
    [InlineData("panel-states-csv", null, "panel state-year FJI --from 2024 --to 2025")]
    [InlineData("panel-json", null, "panel dyad-year AUS PNG --from 1976 --to 1977 --format json")]
    [InlineData("panel-columns", null, "panel columns")]
    [InlineData("help", null, "--help")]
    [InlineData("help-gaps", 100, "gaps --help")]
    [InlineData("help-trios", 100, "trios --help")]
    [InlineData("help-panel", 100, "panel --help")]
    [InlineData("help-partners", 80, "partners --help")]
    [InlineData("help-cypher", 80, "cypher --help")]
    public void Output_OfCommand_IsAsReviewed(string name, int? columns, string command)
    {
        var run = LatticeRun.At(columns, Repository.Split(command));
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Expectation.Matches(name, run.Out);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(132)]
    public void Table_OnATerminal_KeepsToItsWidth(int columns)
    {
        foreach (var command in new[] { "partners JPN NZL", "overlap JPN", "overlap --backbone", "rank degree --types isa --every year --from 2020 --to 2026", "gaps --types isa --limit 9 --robust", "rank betweenness --without-nation USA", "rank strength --types raa,isa --evidence", "structure --group-by us-allies", "roles --group-by forum-quad", "timeline JPN NZL", "show annualex-2025", "path MNG FJI", "diff 2025-12 2026-03", "cite acsa-jpn-nzl-2025", "gaps --limit 20", "trios --limit 20", "panel state-year JPN --from 2020 --to 2025 --format table" })
            Assert.All(LatticeRun.At(columns, Repository.Split(command)).Out.Split('\n'), line => Assert.True(line.Length <= columns || !line.Trim().Contains(' ', StringComparison.Ordinal), $"{command}: {line}"));
    }
}
