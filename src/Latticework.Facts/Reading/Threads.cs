using System.Runtime.ExceptionServices;

namespace Latticework.Facts;

/// <summary>Shares work out among a few threads of its own: the first use of the library's parallel loops takes longer than reading the shipped dataset.</summary>
internal static class Threads
{
    private const int LeastEach = 8;
    private const int Together = 512;

    /// <summary>Does something for each number from 0 on, a stretch of them at a time, and gives what each stretch made, in order.</summary>
    public static T[] ShareStretches<T>(int count, Func<Range, T> body)
    {
        var made = new T[(count + Together - 1) / Together];
        Share(made.Length, part => made[part] = body((part * Together)..Math.Min((part + 1) * Together, count)));
        return made;
    }

    /// <summary>Does something for each number from 0 on, each once, in no certain order; the first exception is thrown on when all threads have ended.</summary>
    public static void Share(int count, Action<int> body)
    {
        var next = -1;
        ExceptionDispatchInfo? fault = null;
        var others = new Thread[Math.Max(0, Math.Min(Environment.ProcessorCount, count / LeastEach) - 1)];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = new(Work) { IsBackground = true };
            others[i].Start();
        }

        Work();
        foreach (var other in others) other.Join();
        fault?.Throw();

        void Work()
        {
            try
            {
                for (int i; fault is null && (i = Interlocked.Increment(ref next)) < count;) body(i);
            }
            catch (Exception e)
            {
                fault = ExceptionDispatchInfo.Capture(e);
            }
        }
    }
}
