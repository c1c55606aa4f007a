using System.Collections.Frozen;
using System.Globalization;
using Latticework.Facts;

namespace Latticework.Web;

/// <summary>Where a map shows each actor: a nation at its seat of government, an organisation at its own.</summary>
internal static class MapPoints
{
    private static readonly Lazy<FrozenDictionary<string, MapPoint>> All = new(Read);

    /// <summary>An actor's point; null for one that the table does not have.</summary>
    public static MapPoint? Find(ActorCode actor) => All.Value.GetValueOrDefault(actor.Value);

    private static FrozenDictionary<string, MapPoint> Read()
    {
        using var reader = new StreamReader(typeof(MapPoints).Assembly.GetManifestResourceStream("explorer/points.csv")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))
            .ToFrozenDictionary(cells => cells[0], cells => new MapPoint(cells[1], double.Parse(cells[2], CultureInfo.InvariantCulture), double.Parse(cells[3], CultureInfo.InvariantCulture), cells[4]));
    }
}
