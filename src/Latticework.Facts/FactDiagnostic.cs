namespace Latticework.Facts;

/// <summary>One fault of fact data, with the place where it stands.</summary>
/// <param name="Code">The rule's code, as listed in the codebook (<c>FACT007</c>).</param>
/// <param name="Message">What is wrong, with the value, and what to write instead.</param>
/// <param name="File">The file, as named by whoever asked for it; null where no file is at fault.</param>
/// <param name="Line">The line, from 1; 0 where not known.</param>
/// <param name="Column">The column in UTF-8 bytes, from 1; 0 where not known.</param>
/// <param name="Id">The id of the fact, code of the actor, or name of the person or series; null where not known.</param>
/// <param name="Path">The field within the fact (<c>participants[2].role</c>); null where the whole is at fault.</param>
public sealed record FactDiagnostic(string Code, string Message, string? File = null, int Line = 0, int Column = 0, string? Id = null, string? Path = null)
{
    /// <summary><c>file:line:column: CODE id path: message</c>, with the parts that are known.</summary>
    public override string ToString()
    {
        var place = File is null ? "" : Line == 0 ? $"{File}: " : Column == 0 ? $"{File}:{Line}: " : $"{File}:{Line}:{Column}: ";
        var what = string.Join(' ', new[] { Code, Id, Path }.Where(part => !string.IsNullOrEmpty(part)));
        return $"{place}{what}: {Message}";
    }
}
