using SharpFuzz;

namespace Latticework.Fuzz;

/// <summary>A target under AFL++, which prefers inputs that reach code not reached before.</summary>
internal static class Guided
{
    /// <summary>Takes inputs as AFL++ gives them, until it stops.</summary>
    public static int Run(string name)
    {
        FuzzTarget? target = null;
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var input = new MemoryStream();
            stream.CopyTo(input);
            (target ??= FuzzTargets.Of(name)).Run(input.ToArray());
        });
        return 0;
    }
}
