using System.Buffers;

namespace Latticework.Facts;

/// <summary>A resource inside an assembly as memory: it stays where the assembly is mapped, for as long as the process runs.</summary>
internal sealed unsafe class ResourceMemory(UnmanagedMemoryStream resource) : MemoryManager<byte>
{
    private readonly byte* start = resource.PositionPointer;
    private readonly int length = (int)resource.Length;

    public override Span<byte> GetSpan() => new(start, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
