namespace Latticework.Cli.Tests;

/// <summary>A stream that refuses every write, as a closed descriptor or a full device does.</summary>
internal sealed class ClosedStream(bool noRoom = false) : MemoryStream
{
    private const int NoSpace = 28;

    public override void Write(ReadOnlySpan<byte> buffer) => throw Refusal();

    public override void Write(byte[] buffer, int offset, int count) => throw Refusal();

    private Exception Refusal() => noRoom ? new IOException("no room", NoSpace) : new UnauthorizedAccessException();
}
