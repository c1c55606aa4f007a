using Latticework.Explorer.Tests;
using Latticework.Facts;
using Xunit;

[assembly: AssemblyFixture(typeof(ServedShipped))]

namespace Latticework.Explorer.Tests;

/// <summary>The shipped dataset served, once for all tests.</summary>
public sealed class ServedShipped() : Served(EmbeddedFactStore.Shipped());
