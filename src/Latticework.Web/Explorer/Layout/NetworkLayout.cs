namespace Latticework.Web;

/// <summary>Places the nations of a network: those that have much to do with one another lie near, those that do much have more room, and none lies on another.</summary>
/// <remarks>
/// The mapping of van Eck and Waltman (VOS, 2007, doi:10.1007/978-3-540-70981-7_34) with masses: the sum over pairs of s d² − m m d is made small, s being how much a pair has to do with one
/// another against what each has to do with all, m a nation's mass. It starts from the nations' places on Earth and has no random part, so that the same dataset gives the same picture and
/// east stays east.
/// </remarks>
internal static class NetworkLayout
{
    private const int Rounds = 300;

    /// <summary>Draws all to all a little, or those without a tie would drift away.</summary>
    private const double Background = 0.05;

    /// <summary>How far places are moved towards even spacing, since the middle is crowded and the rim empty.</summary>
    private const double Evenness = 0.35;

    /// <summary>Where each lies.</summary>
    /// <param name="start">Where each starts.</param>
    /// <param name="weights">How much each pair has to do with one another; symmetric, zero on the diagonal.</param>
    public static Spot[] Of(IReadOnlyList<Spot> start, double[,] weights)
    {
        if (start.Count < 2) return [.. start.Select(_ => new Spot(Spot.Width / 2, Spot.Height / 2))];
        var (x, y) = (start.Select(s => s.X / Spot.Width).ToArray(), start.Select(s => s.Y / Spot.Height).ToArray());
        double[] sums = [.. Enumerable.Range(0, start.Count).Select(i => Enumerable.Range(0, start.Count).Sum(j => weights[i, j]))];
        double[] masses = [.. sums.Select(sum => 0.2 + (Math.Sqrt(Math.Sqrt(sum)) / 2))];
        var strength = Strengths(weights, sums, masses);
        for (var round = 0; round < Rounds; round++)
            for (var i = 0; i < x.Length; i++) Move(i, x, y, strength, masses);
        var (evenX, evenY, box) = (Even(x), Even(y), SpotBox.Whole);
        return Spread.Apart([.. evenX.Zip(evenY, (a, b) => new Spot(box.Left + (a * (box.Right - box.Left)), box.Top + (b * (box.Bottom - box.Top))))], box, Spot.Apart);
    }

    private static double[,] Strengths(double[,] weights, double[] sums, double[] masses)
    {
        var strength = new double[sums.Length, sums.Length];
        for (var i = 0; i < sums.Length; i++)
            for (var j = 0; j < sums.Length; j++)
                if (i != j) strength[i, j] = (Background * masses[i] * masses[j]) + (weights[i, j] > 0 ? weights[i, j] / Math.Sqrt(sums[i] * sums[j]) : 0);
        return strength;
    }

    /// <summary>Puts one where the sum is least by a bound that touches it at the present place: each step makes it smaller.</summary>
    private static void Move(int i, double[] x, double[] y, double[,] strength, double[] masses)
    {
        double sumX = 0, sumY = 0, sum = 0;
        for (var j = 0; j < x.Length; j++)
        {
            if (j == i) continue;
            var (dx, dy) = (x[i] - x[j], y[i] - y[j]);
            var push = masses[i] * masses[j] / (Math.Sqrt((dx * dx) + (dy * dy)) + 1e-9);
            sumX += (strength[i, j] * x[j]) + (push * dx);
            sumY += (strength[i, j] * y[j]) + (push * dy);
            sum += strength[i, j];
        }

        (x[i], y[i]) = (sumX / sum, sumY / sum);
    }

    /// <summary>From 0 to 1: its place between the least and the greatest, and its rank.</summary>
    private static double[] Even(double[] values)
    {
        var (least, span) = (values.Min(), Math.Max(values.Max() - values.Min(), 1e-9));
        var even = values.Select(v => (1 - Evenness) * (v - least) / span).ToArray();
        foreach (var (rank, i) in Enumerable.Range(0, values.Length).OrderBy(i => values[i]).ThenBy(i => i).Index()) even[i] += Evenness * rank / (values.Length - 1);
        return even;
    }
}
