using System.Globalization;
using System.Text;

namespace Latticework.Cli;

/// <summary>The process's own terminal, pipes and environment.</summary>
internal static class ConsoleHost
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static CliHost Create()
    {
        var terminal = !Console.IsOutputRedirected;
        if (terminal && OperatingSystem.IsWindows()) Console.OutputEncoding = Utf8;
        return new()
        {
            Out = StandardOutput(),
            Error = static () => new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" },
            OutIsTerminal = terminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = () => terminal ? Columns() : null,
            Environment = System.Environment.GetEnvironmentVariable,
        };
    }

    private static Stream StandardOutput()
    {
        try
        {
            return Console.OpenStandardOutput();
        }
        catch (IOException)
        {
            return Stream.Null;
        }
    }

    private static int? Columns()
    {
        if (int.TryParse(System.Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) && told > 0) return told;
        try
        {
            return Console.WindowWidth is var width and > 0 ? width : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
