namespace Latticework.Asking;

/// <summary>What writers to a stream write, as bytes.</summary>
internal static class InMemory
{
    public static ReadOnlyMemory<byte> Of(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }
}
