using System.Diagnostics;
using Xunit;

namespace Latticework.Cli.Tests;

/// <summary>The program as a process of its own.</summary>
public sealed class ProcessTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "lattice.dll");

    [Theory]
    [InlineData("cs_CZ.UTF-8", "Pacific/Kiritimati")]
    [InlineData("tr_TR.UTF-8", "America/Los_Angeles")]
    public void Answers_UnderAnyLocaleAndTimeZone_AreTheSameBytes(string locale, string zone)
    {
        foreach (var command in new[] { "partners JPN IND --ties agreement,exercise", "overlap IND --format csv", "find istiklal", "diff 2025-12 2026-03 --format json", "show ANNUALEX" })
        {
            var words = Repository.Split(command);
            Assert.Equal(Run(words, []), Run(words, [("LANG", locale), ("LC_ALL", locale), ("TZ", zone)]));
        }
    }

    [Fact]
    public void StandardOutput_ClosedEarly_EndsQuietly()
    {
        using var process = Start(["timeline", "USA", "--format", "json"], []);
        process.StandardOutput.ReadLine();
        process.StandardOutput.Close();
        Assert.Equal("", process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void ReadOnlyFolder_AsWorkingFolder_DoesNotMatter()
    {
        using var folder = new ScratchFolder();
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        using var process = Start(["partners", "JPN", "NZL"], [("TMPDIR", "/proc/none"), ("HOME", "/proc/none")], folder.Path);
        Assert.Contains("Australia (AUS)", process.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void Completion_BashScript_IsSoundForItsShell()
    {
        using var folder = new ScratchFolder();
        var script = folder.Write("lattice.bash", LatticeRun.Of("completion", "bash").Out);
        using var process = Process.Start(new ProcessStartInfo("bash", ["-n", script]) { RedirectStandardError = true })!;
        Assert.Equal("", process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Completion_OfEachShell_AsksTheProgram(string shell) => Assert.Contains(" complete -- ", LatticeRun.Of("completion", shell).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("partn", "partners\t")]
    [InlineData("partners Jap", "Japan\tJPN")]
    [InlineData("partners JP", "JPN\tJapan")]
    [InlineData("partners JPN --as", "--as-of\t")]
    [InlineData("partners JPN --types ac", "acsa")]
    [InlineData("show acsa-jpn-nz", "acsa-jpn-nzl-2025\t")]
    public void Completion_OfABegunWord_OffersWhatMayStandThere(string line, string offered) =>
        Assert.Contains(offered, LatticeRun.Of(["complete", "--", .. Repository.Split(line)]).Out, StringComparison.Ordinal);

    private static string Run(string[] words, (string Name, string Value)[] variables)
    {
        using var process = Start(words, variables);
        var output = process.StandardOutput.ReadToEnd();
        Assert.Equal("", process.StandardError.ReadToEnd());
        process.WaitForExit();
        return output;
    }

    private static Process Start(string[] words, (string Name, string Value)[] variables, string? folder = null)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? AppContext.BaseDirectory };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
