using System.Text;

namespace Latticework.Cli;

/// <summary>Where an answer goes: standard output, or a file that is written wholly or not at all.</summary>
internal static class OutputTarget
{
    public static void Write(CliHost host, string? file, ReadOnlyMemory<byte> bytes)
    {
        if (file is null) ToStandardOutput(host, bytes);
        else ToFile(file, bytes);
    }

    public static void ToStandardOutput(CliHost host, string text) => ToStandardOutput(host, Encoding.UTF8.GetBytes(text));

    /// <summary>Replaces a file in one step.</summary>
    /// <exception cref="IOException">It could not be written; nothing has changed.</exception>
    public static void ToFile(string file, ReadOnlyMemory<byte> bytes) => ToFile(file, stream => stream.Write(bytes.Span));

    /// <summary>Replaces a file in one step by what is written to a stream.</summary>
    /// <exception cref="IOException">It could not be written; nothing has changed.</exception>
    public static void ToFile(string file, Action<Stream> write)
    {
        if (file.Length == 0 || Directory.Exists(file)) throw new ArgumentException($"'{file}' is no file to write to; name a file");
        var target = new FileInfo(file);
        var whole = (target.LinkTarget is null ? target : target.ResolveLinkTarget(returnFinalTarget: true) ?? target).FullName;
        var part = $"{whole}.{Guid.NewGuid():N}.part";
        try
        {
            using (var stream = File.Create(part, 1 << 16)) write(stream);
            if (File.Exists(whole) && !OperatingSystem.IsWindows()) File.SetUnixFileMode(part, File.GetUnixFileMode(whole));
            File.Move(part, whole, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"'{file}' could not be written ({Reason(e)}); name a file in a folder that may be written", e);
        }
        finally
        {
            if (File.Exists(part)) File.Delete(part);
        }
    }

    public static void ToStandardOutput(CliHost host, ReadOnlyMemory<byte> bytes) => ToStandardOutput(host, stream => stream.Write(bytes.Span));

    public static void ToStandardOutput(CliHost host, Action<Stream> write)
    {
        try
        {
            write(host.Out);
            host.Out.Flush();
        }
        catch (Exception e) when (e is UnauthorizedAccessException || (e is IOException io && IsClosedPipe(io)))
        {
            // Whoever reads has read enough, or standard output is closed.
        }
        catch (IOException e)
        {
            throw new IOException($"standard output could not be written ({Reason(e)}); write to a file with --output", e);
        }
    }

    private static bool IsClosedPipe(IOException e) => (e.HResult & 0xFFFF) is 32 or 109 or 232;

    private static string Reason(Exception e) => e switch
    {
        DirectoryNotFoundException => "no such folder",
        UnauthorizedAccessException => "not permitted",
        _ => (e.HResult & 0xFFFF) switch
        {
            28 => "no space is left",
            30 => "the file system is read-only",
            _ => e.Message,
        },
    };
}
