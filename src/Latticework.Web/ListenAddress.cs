namespace Latticework.Web;

/// <summary>An address to listen at: <c>http://HOST:PORT</c>.</summary>
internal static class ListenAddress
{
    /// <summary>The address as it is.</summary>
    /// <exception cref="ArgumentException">It is none, or asks for what is not offered.</exception>
    public static string Checked(string text) => HostOf(text) is { Length: > 0 }
        ? text
        : throw new ArgumentException($"'{text}' is no address to listen at; write http://HOST:PORT, such as http://127.0.0.1:{WebOptions.DefaultPort}; for https put a proxy in front");

    /// <summary>The host that an address names; null where it is no address, empty where it means any host.</summary>
    public static string? HostOf(string text)
    {
        var any = text.Replace("://+", "://any", StringComparison.Ordinal).Replace("://*", "://any", StringComparison.Ordinal);
        return Uri.TryCreate(any, UriKind.Absolute, out var uri) && uri is { Scheme: "http", PathAndQuery: "/", UserInfo: "" } ? uri.Host : null;
    }
}
