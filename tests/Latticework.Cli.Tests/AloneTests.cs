using Xunit;

namespace Latticework.Cli.Tests;

/// <summary>Tests that watch the whole process, and so run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class AloneTests
{
    public const string Name = "alone";
}
