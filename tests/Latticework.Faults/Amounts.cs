namespace Latticework.Faults;

/// <summary>How many cases of each kind, and how long.</summary>
/// <param name="ClientKills">Ingestions killed.</param>
/// <param name="ServerKills">Servers killed.</param>
/// <param name="Cuts">Connections cut or held up.</param>
/// <param name="Together">For how long several ingest at once.</param>
/// <param name="Crowds">How many ingest at once, one number a case.</param>
/// <param name="Edited">For how long files are edited while they are read.</param>
/// <param name="Firsts">First ingestions, into an empty database, that are killed, lose their server or are cut.</param>
/// <param name="DiskFulls">How often the disk runs full.</param>
internal sealed record Amounts(int ClientKills, int ServerKills, int Cuts, TimeSpan Together, int[] Crowds, TimeSpan Edited, int Firsts, int DiskFulls)
{
    public static Amounts Full { get; } = new(100, 20, 50, TimeSpan.FromMinutes(1), [2, 5], TimeSpan.FromSeconds(30), 30, 3);

    public static Amounts Short { get; } = new(2, 1, 2, TimeSpan.FromSeconds(4), [2], TimeSpan.FromSeconds(2), 2, 0);
}
