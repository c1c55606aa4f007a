using CsCheck;

namespace Latticework.Neo4j.Tests;

/// <summary>Properties over random data that are the same data on every run.</summary>
internal static class Property
{
    public static void Holds<T>(this Gen<T> gen, int times, Action<T> property)
    {
        var random = new PCG(1, 20251219);
        for (var i = 0; i < times; i++)
        {
            var sample = gen.Generate(random, null, out _);
            try
            {
                property(sample);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"sample {i} of {times} breaks the property: {e.Message}", e);
            }
        }
    }
}
