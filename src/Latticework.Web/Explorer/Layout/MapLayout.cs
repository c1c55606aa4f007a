namespace Latticework.Web;

/// <summary>Places nations on the map: within its frame at their points, moved apart where these lie too close, and those beyond on a rail at the side, north to south.</summary>
internal static class MapLayout
{
    /// <summary>Where each lies; null for one without a point.</summary>
    public static Spot?[] Of(IReadOnlyList<MapPoint?> points)
    {
        var places = new Spot?[points.Count];
        int[] within = [.. Where(p => MapFrame.Holds(p))];
        var apart = Spread.Apart([.. within.Select(i => MapFrame.Place(points[i]!))], Inner(MapFrame.Box), Spot.Apart);
        for (var i = 0; i < within.Length; i++) places[within[i]] = apart[i];
        Rail([.. Where(p => !MapFrame.Holds(p) && p.Longitude > -30)], MapFrame.WestRail);
        Rail([.. Where(p => !MapFrame.Holds(p) && p.Longitude <= -30)], MapFrame.EastRail);
        return places;

        IEnumerable<int> Where(Func<MapPoint, bool> holds) => Enumerable.Range(0, points.Count).Where(i => points[i] is { } point && holds(point));

        void Rail(int[] those, SpotBox rail)
        {
            // As few columns as hold them all; those of a row stand west to east.
            var rows = (int)((rail.Bottom - rail.Top) / Spot.Apart) + 1;
            var columns = Math.Max(1, (those.Length + rows - 1) / rows);
            var used = Math.Max(1, (those.Length + columns - 1) / columns);
            int[] fromNorth = [.. those.OrderByDescending(i => points[i]!.Latitude).ThenBy(i => i)];
            foreach (var (row, many) in fromNorth.Chunk(columns).Index())
                foreach (var (column, i) in many.OrderBy(i => points[i]!.Longitude).ThenBy(i => i).Index())
                    places[i] = new Spot(
                        columns == 1 ? (rail.Left + rail.Right) / 2 : rail.Left + ((rail.Right - rail.Left) * column / (columns - 1)),
                        used == 1 ? rail.Top : rail.Top + ((rail.Bottom - rail.Top) * row / (used - 1))).Rounded();
        }
    }

    private static SpotBox Inner(SpotBox box) => new(box.Left + Spot.Margin, box.Top + Spot.Margin, box.Right - Spot.Margin, box.Bottom - Spot.Margin);
}
