namespace Latticework.Web;

/// <summary>Places the nations of a network: those that have much to do with one another lie near, and none on another.</summary>
/// <remarks>
/// The mapping of van Eck and Waltman (VOS, 2007, doi:10.1007/978-3-540-70981-7_34): the sum of s d² is made small while distances stay large, s being the association strength. It starts from
/// the nations' places on Earth and has no random part, so that the same dataset gives the same picture and east stays east.
/// </remarks>
internal static class NetworkLayout
{
    private const int Rounds = 250;

    /// <summary>Draws all to all a little, or those without a tie would drift away.</summary>
    private const double Background = 0.35;

    /// <summary>Where each lies.</summary>
    /// <param name="start">Where each starts.</param>
    /// <param name="weights">How much each pair has to do with one another; symmetric, zero on the diagonal.</param>
    public static Spot[] Of(IReadOnlyList<Spot> start, double[,] weights)
    {
        if (start.Count < 2) return [.. start.Select(_ => new Spot(Spot.Width / 2, Spot.Height / 2))];
        var (x, y) = (start.Select(s => s.X / Spot.Width).ToArray(), start.Select(s => s.Y / Spot.Height).ToArray());
        var strength = Strengths(weights);
        for (var round = 0; round < Rounds; round++)
            for (var i = 0; i < x.Length; i++) Move(i, x, y, strength);
        return Spread.Apart(Fitted(x, y), SpotBox.Whole, Spot.Apart);
    }

    private static double[,] Strengths(double[,] weights)
    {
        var n = weights.GetLength(0);
        var sums = new double[n];
        for (var i = 0; i < n; i++)
            for (var j = 0; j < n; j++) sums[i] += weights[i, j];
        var (all, strength) = (sums.Sum(), new double[n, n]);
        for (var i = 0; i < n; i++)
            for (var j = 0; j < n; j++)
                if (i != j) strength[i, j] = Background + (weights[i, j] > 0 ? Math.Min(20, weights[i, j] * all / (sums[i] * sums[j])) : 0);
        return strength;
    }

    /// <summary>Puts one where the sum is least by a bound that touches it at the present place: each step makes it smaller.</summary>
    private static void Move(int i, double[] x, double[] y, double[,] strength)
    {
        double sumX = 0, sumY = 0, sum = 0;
        for (var j = 0; j < x.Length; j++)
        {
            if (j == i) continue;
            var (dx, dy) = (x[i] - x[j], y[i] - y[j]);
            var distance = Math.Sqrt((dx * dx) + (dy * dy)) + 1e-9;
            sumX += (strength[i, j] * x[j]) + (dx / distance);
            sumY += (strength[i, j] * y[j]) + (dy / distance);
            sum += strength[i, j];
        }

        (x[i], y[i]) = (sumX / sum, sumY / sum);
    }

    /// <summary>Fills the picture. Places are stretched towards even spacing, since the middle is crowded and the rim empty.</summary>
    private static Spot[] Fitted(double[] x, double[] y)
    {
        var (fitX, fitY) = (Even(x), Even(y));
        var box = SpotBox.Whole;
        return [.. fitX.Zip(fitY, (a, b) => new Spot(box.Left + (a * (box.Right - box.Left)), box.Top + (b * (box.Bottom - box.Top))))];
    }

    /// <summary>Half its place between the least and the greatest, half its rank.</summary>
    private static double[] Even(double[] values)
    {
        var (least, span) = (values.Min(), Math.Max(values.Max() - values.Min(), 1e-9));
        var rank = values.Index().OrderBy(v => v.Item).ThenBy(v => v.Index).Select((v, place) => (v.Index, Place: (double)place / Math.Max(1, values.Length - 1))).ToDictionary(v => v.Index, v => v.Place);
        return [.. values.Select((v, i) => (0.5 * (v - least) / span) + (0.5 * rank[i]))];
    }
}
