using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>The Defense Cooperation Agreement Dataset 1.0, treaty level: one row an agreement of two states, by Correlates of War number.</summary>
internal sealed class DcadReader(StateCodes states) : IDatasetReader
{
    private static readonly Source Page = new()
    {
        Url = "https://www.brandonkinne.com/dcad",
        Publisher = "Brandon J. Kinne",
        Title = "Defense Cooperation Agreement Dataset (DCAD), version 1.0",
        Published = PartialDate.Parse("2020"),
    };

    private static readonly string[] Categories = ["category1", "category2", "category3"];

    private readonly Dictionary<FactId, Agreement> facts = [];

    public IReadOnlyList<string> Columns { get; } = ["ccode1", "ccode2", "signYear", "category1", "DCAid"];

    public List<RefusedRow> Remarks { get; } = [];

    public void Take(ImportRow row)
    {
        var (a, b) = (states.Cow(row["ccode1"]), states.Cow(row["ccode2"]));
        if (a == b) throw new ImportRefusal($"both sides are {a} (ccode '{row["ccode1"]}' and '{row["ccode2"]}')");
        var number = row["DCAid"][(row["DCAid"].LastIndexOf('-') + 1)..].ToLowerInvariant();
        if (!FactId.TryParse("dcad-" + number, out var id)) throw new ImportRefusal($"'{row["DCAid"]}' is no DCAid");
        var signed = row.Date("signYear", "signMonth", "signDay") ?? throw new ImportRefusal("no year of signature");
        var inForce = row.Date("EIFYear", "EIFMonth", "EIFDay");
        if (inForce is { } force && force.Latest < signed.Earliest)
        {
            Remarks.Add(new(row.Line, $"entry into force {force} is before signature {signed}; left out"));
            inForce = null;
        }

        var pair = string.Join('-', new[] { a, b }.Order());
        string[] categories = [.. Categories.Select(c => row[c]).Where(c => c.Length > 0).Distinct(StringComparer.Ordinal)];
        var fact = new Agreement
        {
            Id = id,
            Type = categories.FirstOrDefault() switch
            {
                "DCA" => AgreementType.DefenceCooperation,
                "DIC" or "PROCUREMENT" => AgreementType.DefenceEquipmentTransfer,
                _ => AgreementType.Other,
            },
            Name = $"{pair} defence agreement of {signed} ({string.Join(", ", categories)})",
            Parties = [.. new[] { a, b }.Order()],
            Signed = signed,
            InForce = inForce,
            Covers = [.. categories],
            Confidence = Confidence.Reported,
            Note = row["DCAid"],
            Sources = [Page],
        };
        if (!facts.TryAdd(id, fact)) throw new ImportRefusal($"'{row["DCAid"]}' stands twice");
    }

    public IEnumerable<Fact> Facts() => facts.Values;
}
