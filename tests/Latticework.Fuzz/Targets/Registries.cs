using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Fuzz;

/// <summary>Files completed by the shipped actors, which are read but once.</summary>
internal static class Registries
{
    private static readonly ImmutableArray<Actor> Actors = [.. EmbeddedFactStore.Shipped().Actors.All.Select(a => a with { Forum = null })];

    /// <summary>Facts that refer to the shipped actors, judged by every rule.</summary>
    public static ImmutableArray<FactDiagnostic> Faults(FactFiles files) => FactValidator.Validate(LineRegistries.Registered(new()
    {
        Actors = Actors,
        Facts = files.Facts,
        Origins = files.Origins,
        Refused = files.Refused,
        Diagnostics = files.Diagnostics,
    }));
}
