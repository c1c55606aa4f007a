using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>A page that bears a fact. One page has the same record wherever it is cited.</summary>
public sealed record Source
{
    /// <summary>Its address, http or https.</summary>
    public required string Url { get; init; }

    /// <summary>The writer, then the host where the text was read on a copy.</summary>
    public required string Publisher { get; init; }

    /// <summary>Near the page's own, or our label.</summary>
    public required string Title { get; init; }

    /// <summary>The title is our label, not the page's.</summary>
    [JsonConverter(typeof(TrueConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool TitleIsLabel { get; init; }

    /// <summary>The day on the page or in its url.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Whether a text is an address that a source may have: http or https, with a host, without blanks.</summary>
    /// <param name="text">The text.</param>
    public static bool IsWebAddress(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && uri.Host.Length > 0 && !HasBlank(text);
    }

    private static bool HasBlank(string text)
    {
        foreach (var c in text)
            if (char.IsWhiteSpace(c)) return true;
        return false;
    }
}
