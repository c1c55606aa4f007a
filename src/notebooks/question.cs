#:project ../Latticework.Query/Latticework.Query.csproj
#:property PublishAot=false
// Three questions from C#, without a server: dotnet run src/notebooks/question.cs. A picture goes to partners-csharp.svg.
using System.Globalization;
using System.Text;
using Latticework.Facts;
using Latticework.Query;

var lattice = Lattice.OpenShipped().AsOf("2025-12-31");
var common = lattice.SharedPartners("Japan", "New Zealand").Items;
var pair = lattice.Overlap("CHN", "RUS").Items[0];
var acsa = lattice.With(lattice.Scope with { Types = [AgreementType.Acsa] }).Partners("JPN");
var signed = acsa.Items.OrderBy(p => p.First!.Value.Earliest).ThenBy(p => p.Partner).ToList();

Console.WriteLine($"partners common to JPN and NZL: {common.Length}");
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"CHN and RUS share {pair.Shared} gatherings; {pair.Expected:F2} expected"));
Console.WriteLine($"ACSA partners of JPN: {signed.Count}, the last {signed[^1].Partner} on {signed[^1].First}");

// How Japan's circle grew: a step at each signature.
const int Width = 860, Height = 440, Left = 60, Right = 40, Top = 80, Bottom = 70, FirstYear = 1990, LastYear = 2026;
double X(DateOnly day) => Left + (Width - Left - Right) * (day.Year + day.DayOfYear / 366.0 - FirstYear) / (LastYear - FirstYear);
double Y(int count) => Height - Bottom - (Height - Top - Bottom) * (double)count / (signed.Count + 1);
string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

var svg = new StringBuilder();
svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{Height}\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
Text(Left, 34, "Japan's partners in acquisition and cross-servicing agreements", size: 17);
Text(Left, 56, $"by the day of signature, as of {acsa.AsOf:yyyy-MM-dd}", colour: "#555555");
for (var count = 0; count <= signed.Count; count += 2)
{
    svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Left}\" y1=\"{Number(Y(count))}\" x2=\"{Width - Right}\" y2=\"{Number(Y(count))}\" stroke=\"#e4e8ec\"/>\n");
    Text(Left - 10, Y(count) + 4, $"{count}", anchor: "end", colour: "#555555");
}

for (var year = FirstYear; year <= LastYear; year += 5) Text(X(new(year, 1, 1)), Height - Bottom + 22, $"{year}", anchor: "middle", colour: "#555555");
var path = new StringBuilder($"M{Left} {Number(Y(0))}");
foreach (var (partner, count) in signed.Select((p, i) => (p, i + 1))) path.Append(CultureInfo.InvariantCulture, $" H{Number(X(partner.First!.Value.Earliest))} V{Number(Y(count))}");
svg.Append(CultureInfo.InvariantCulture, $"<path d=\"{path} H{Number(X(acsa.AsOf))}\" fill=\"none\" stroke=\"#0b5394\" stroke-width=\"2\"/>\n");
foreach (var (partner, count) in signed.Select((p, i) => (p, i + 1)))
{
    var (x, y) = (X(partner.First!.Value.Earliest), Y(count));
    svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"4\" fill=\"#0b5394\"/>\n");
    Text(x - 8, y - 6, lattice.Facts.Actors[partner.Partner].Name, anchor: "end");
}

Text(Left, Height - 16, $"{acsa.Dataset.Name} {acsa.Dataset.Version}, {acsa.Dataset.Hash[..19]}", size: 10, colour: "#555555");
svg.Append("</svg>\n");
File.WriteAllText("partners-csharp.svg", svg.ToString());

void Text(double x, double y, string text, string anchor = "start", int size = 12, string colour = "#1c2430") =>
    svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Number(x)}\" y=\"{Number(y)}\" text-anchor=\"{anchor}\" font-size=\"{size}\" fill=\"{colour}\">{System.Net.WebUtility.HtmlEncode(text)}</text>\n");
