#:project ../Latticework.Query/Latticework.Query.csproj
#:property PublishAot=false
// Three questions from C#, without a server: dotnet run src/notebooks/question.cs
using Latticework.Facts;
using Latticework.Query;

var lattice = Lattice.OpenShipped().AsOf("2025-12-31");
var common = lattice.SharedPartners("Japan", "New Zealand").Items;
var pair = lattice.Overlap("CHN", "RUS").Items[0];
var acsa = lattice.With(lattice.Scope with { Types = [AgreementType.Acsa] }).Partners("JPN").Items
    .OrderBy(p => p.First!.Value.Earliest).ThenBy(p => p.Partner).ToList();

Console.WriteLine($"partners common to JPN and NZL: {common.Length}");
Console.WriteLine($"CHN and RUS share {pair.Shared} gatherings; {pair.Expected:F2} expected");
Console.WriteLine($"ACSA partners of JPN: {acsa.Count}, the last {acsa[^1].Partner} on {acsa[^1].First}");
