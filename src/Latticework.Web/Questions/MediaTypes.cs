namespace Latticework.Web;

/// <summary>The media type of each format.</summary>
internal static class MediaTypes
{
    private static readonly (string Format, string Type, string Parameters)[] Known =
    [
        ("json", "application/json", ""),
        ("csv", "text/csv", "; charset=utf-8; header=present"),
        ("arrow", "application/vnd.apache.arrow.stream", ""),
        ("markdown", "text/markdown", "; charset=utf-8"),
        ("table", "text/plain", "; charset=utf-8"),
        ("text", "text/plain", "; charset=utf-8"),
        ("bibtex", "application/x-bibtex", "; charset=utf-8"),
        ("csl-json", "application/vnd.citationstyles.csl+json", ""),
    ];

    /// <summary>The type that an answer in the format bears.</summary>
    public static string Of(string format) => Find(format) is var (_, type, parameters) ? type + parameters : throw new ArgumentOutOfRangeException(nameof(format), format, "no media type is written down for it");

    /// <summary>The type alone, as a request names it.</summary>
    public static string Bare(string format) => Find(format).Type;

    private static (string Format, string Type, string Parameters) Find(string format) => Known.First(k => k.Format == format);
}
