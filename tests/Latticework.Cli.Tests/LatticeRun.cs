using System.Text;

namespace Latticework.Cli.Tests;

/// <summary>One run of the program within the test's process.</summary>
internal sealed record LatticeRun(int ExitCode, string Out, string Error)
{
    public static LatticeRun Of(params string[] args) => At(null, args);

    /// <summary>A run on a terminal of so many columns; null: in a pipe.</summary>
    public static LatticeRun At(int? columns, params string[] args) => On(columns, TimeProvider.System, args);

    /// <summary>A run in a pipe, by a clock.</summary>
    public static LatticeRun By(TimeProvider time, params string[] args) => On(null, time, args);

    private static LatticeRun On(int? columns, TimeProvider time, string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var host = new CliHost { Out = output, Error = () => new Unclosed(error), OutIsTerminal = columns is not null, Width = () => columns, Time = time, Environment = name => name == "NO_COLOR" ? "1" : null };
        var code = LatticeApp.Run(args, host);
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private sealed class Unclosed(StringWriter inner) : TextWriter
    {
        public override Encoding Encoding => inner.Encoding;

        public override void Write(char value) => inner.Write(value == '\r' ? "" : value.ToString());
    }
}
