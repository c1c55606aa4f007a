namespace Latticework.Facts;

/// <summary>Reads registry entries and the card in canonical form; their fields stand here in the codebook's order.</summary>
internal static class CanonicalRegistry
{
    public static Actor? Actor(ref CanonicalReader r)
    {
        r.Open();
        var entry = new Actor
        {
            Code = r.Code("code"u8),
            Kind = r.Word<ActorKind>("kind"u8),
            Name = r.Text("name"u8),
            Aliases = r.ListOrEmpty("aliases"u8, CanonicalReader.TextItem),
            Iso2 = r.OptionalText("iso2"u8),
            Cow = r.OptionalNumber("cow"u8),
            CowAbbrev = r.OptionalText("cowAbbrev"u8),
            Gw = r.OptionalNumber("gw"u8),
            UnMember = r.OptionalTruth("unMember"u8),
            Forum = r.OptionalId("forum"u8),
        };
        r.Close();
        return r.Failed ? null : entry;
    }

    public static Person? Person(ref CanonicalReader r)
    {
        r.Open();
        var entry = new Person
        {
            Name = r.Text("name"u8),
            Variants = r.ListOrEmpty("variants"u8, CanonicalReader.TextItem),
            Nation = r.OptionalCode("nation"u8),
        };
        r.Close();
        return r.Failed ? null : entry;
    }

    public static Series? Series(ref CanonicalReader r)
    {
        r.Open();
        var entry = new Series
        {
            Name = r.Text("name"u8),
            Variants = r.ListOrEmpty("variants"u8, CanonicalReader.TextItem),
            Described = r.Mark("described"u8),
        };
        r.Close();
        return r.Failed ? null : entry;
    }

    public static DatasetCard? Card(ref CanonicalReader r)
    {
        r.Open();
        var card = new DatasetCard
        {
            Name = r.Text("name"u8),
            Title = r.Text("title"u8),
            Version = r.Text("version"u8),
            Compiled = r.Date("compiled"u8),
            Coverage = Coverage(ref r),
            Licence = r.Text("licence"u8),
            Counts = r.Map("counts"u8, CanonicalReader.NumberItem),
            Bounds = r.Map<Bound>("bounds"u8, Bound),
        };
        r.Close();
        return r.Failed ? null : card;
    }

    private static Coverage Coverage(ref CanonicalReader r)
    {
        r.Enter("coverage"u8);
        var coverage = new Coverage
        {
            From = r.Date("from"u8),
            To = r.Date("to"u8),
            Regions = r.List<string>("regions"u8, CanonicalReader.TextItem),
        };
        r.Leave();
        return coverage;
    }

    private static Bound Bound(ref CanonicalReader r)
    {
        r.Open();
        var bound = new Bound { Min = r.Number("min"u8), Max = r.Number("max"u8) };
        r.Leave();
        return bound;
    }
}
