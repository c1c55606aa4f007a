namespace Latticework.Cli;

/// <summary>Lines on standard error. Where nobody listens, they are not said.</summary>
internal static class ErrorText
{
    public static void Write(CliHost host, params IEnumerable<string> lines)
    {
        try
        {
            using var error = host.Error();
            foreach (var line in lines) error.WriteLine(line);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Standard error is closed: the exit code still tells.
        }
    }
}
