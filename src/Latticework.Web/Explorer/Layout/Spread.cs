namespace Latticework.Web;

/// <summary>Moves what lies on one another apart, each as little as may be.</summary>
internal static class Spread
{
    private const int Rounds = 2_000;

    /// <summary>The same spots with no two nearer than a distance, as long as the box has room for them.</summary>
    public static Spot[] Apart(IReadOnlyList<Spot> spots, SpotBox box, double distance)
    {
        var (x, y) = (spots.Select(s => box.Clamp(s.X, s.Y).X).ToArray(), spots.Select(s => box.Clamp(s.X, s.Y).Y).ToArray());
        for (var round = 0; round < Rounds && Push(x, y, box, distance); round++)
        {
        }

        return [.. x.Zip(y, (a, b) => new Spot(a, b).Rounded())];
    }

    private static bool Push(double[] x, double[] y, SpotBox box, double distance)
    {
        var moved = false;
        var wanted = distance + 0.5;
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = i + 1; j < x.Length; j++)
            {
                var (dx, dy) = (x[j] - x[i], y[j] - y[i]);
                var square = (dx * dx) + (dy * dy);
                if (square >= (distance + 0.2) * (distance + 0.2)) continue;
                moved = true;

                // Two on one spot part along a direction of their own, so that many there do not part along one line.
                if (square < 1e-6) (dx, dy, square) = (1 + (i % 7), 1 + (j % 5), 0);
                var length = Math.Sqrt((dx * dx) + (dy * dy));
                var step = (wanted - Math.Sqrt(square)) / (2 * length);
                (x[i], y[i]) = box.Clamp(x[i] - (dx * step), y[i] - (dy * step)) is var a ? (a.X, a.Y) : default;
                (x[j], y[j]) = box.Clamp(x[j] + (dx * step), y[j] + (dy * step)) is var b ? (b.X, b.Y) : default;
            }
        }

        return moved;
    }
}
