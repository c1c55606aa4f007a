using System.Globalization;
using System.Text;

namespace Latticework.Benchmarks;

/// <summary>The figures as a plot: seconds by facts, both on scales of powers of ten; a line a group of tasks, which goes through the slowest of each.</summary>
internal static class ScalePlot
{
    private const int Width = 720;
    private const int Height = 420;
    private const int Left = 60;
    private const int Right = 170;
    private const int Top = 30;
    private const int Bottom = 50;

    private static readonly string[] Colours = ["#1b6ca8", "#c0392b", "#2e8b57", "#8e44ad", "#d68910", "#34495e", "#a04070"];

    public static string Write(ScaleFigures figures, IReadOnlyCollection<ScaleTask> tasks)
    {
        int[] sizes = [.. figures.Sizes];
        var lines = tasks.GroupBy(task => task.Group).Select(group => (group.Key, Points: Slowest(figures, group, sizes))).Where(line => line.Points.Count > 0).ToList();
        double[] seconds = [.. lines.SelectMany(line => line.Points).Select(point => Math.Log10(point.Seconds))];
        var (low, high) = (Math.Floor(seconds.Min()), Math.Ceiling(seconds.Max()));
        var (first, last) = (Math.Log10(sizes[0]), Math.Max(Math.Log10(sizes[^1]), Math.Log10(sizes[0]) + 1));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"13\">\n<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fff\"/>\n");
        Text(Left, 18, "start", "#222", "Seconds, by number of facts (slowest of each group)");
        for (var power = low; power <= high; power++)
        {
            Line(Left, Y(power), Width - Right, Y(power), "#ddd", 1);
            Text(Left - 8, Y(power) + 4, "end", "#444", Math.Pow(10, power).ToString("0.###", CultureInfo.InvariantCulture));
        }

        foreach (var size in sizes)
        {
            Line(X(size), Y(low), X(size), Y(high), "#eee", 1);
            Text(X(size), Height - Bottom + 20, "middle", "#444", size.ToString("N0", CultureInfo.InvariantCulture));
        }

        var labels = Spread([.. lines.Select(line => Y(Math.Log10(line.Points[^1].Seconds)))]);
        for (var i = 0; i < lines.Count; i++)
        {
            var (colour, points) = (Colours[i % Colours.Length], lines[i].Points);
            var path = string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point.Facts):0.#},{Y(Math.Log10(point.Seconds)):0.#}")));
            svg.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>\n");
            foreach (var point in points)
                svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(point.Facts):0.#}\" cy=\"{Y(Math.Log10(point.Seconds)):0.#}\" r=\"3\" fill=\"{colour}\"/>\n");
            Line(X(points[^1].Facts) + 4, Y(Math.Log10(points[^1].Seconds)), Width - Right + 10, labels[i], "#bbb", 0.7);
            Text(Width - Right + 14, labels[i] + 4, "start", colour, lines[i].Key);
        }

        return svg.Append("</svg>\n").ToString();

        double X(int size) => Left + ((Math.Log10(size) - first) / (last - first) * (Width - Left - Right));
        double Y(double power) => Top + ((high - power) / (high - low) * (Height - Top - Bottom));
        void Line(double x1, double y1, double x2, double y2, string colour, double width) => svg.Append(
            CultureInfo.InvariantCulture, $"<line x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\" stroke=\"{colour}\" stroke-width=\"{width}\"/>\n");
        void Text(double x, double y, string anchor, string colour, string text) => svg.Append(
            CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\" fill=\"{colour}\">{text}</text>\n");
    }

    private static List<(int Facts, double Seconds)> Slowest(ScaleFigures figures, IEnumerable<ScaleTask> tasks, int[] sizes) =>
        [.. from size in sizes let measured = tasks.Select(task => figures.Of(task, size)?.Seconds).OfType<double>().ToList() where measured.Count > 0 select (size, measured.Max())];

    /// <summary>The heights of labels, moved apart so that none covers another.</summary>
    private static double[] Spread(double[] wanted)
    {
        const double Apart = 17;
        var places = wanted.ToArray();
        var order = Enumerable.Range(0, places.Length).OrderBy(i => places[i]).ToArray();
        for (var k = 1; k < order.Length; k++) places[order[k]] = Math.Max(places[order[k]], places[order[k - 1]] + Apart);
        return places;
    }
}
