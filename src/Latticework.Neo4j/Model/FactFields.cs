using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>The fields of each kind of fact in the codebook's order, each with its place in the graph.</summary>
internal sealed class FactFields
{
    private readonly Dictionary<FactKind, FactField[]> ofKind;

    /// <summary>Fields that can be written as JSON.</summary>
    /// <param name="pages">Each page's record as JSON, by url; none needed where JSON is only read.</param>
    public FactFields(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> pages)
    {
        FactField[] common =
        [
            new PlainField("announced"), new PlainField("inferred"), new PlainField("incomplete"), new RelatedField(), new ReadingsField(),
            new PlainField("confidence"), new PlainField("note"), new SourcesField(pages),
        ];
        ofKind = new()
        {
            [FactKind.Agreement] =
            [
                new PlainField("type"), new PlainField("name", "title"), new CodesField("parties", "PARTY_TO"), new DateField("signed"), new PlainField("place"),
                new DateField("inForce"), new DateField("terminated"), new PlainField("status"), new PlainField("covers"),
                new EntriesField("signatories", "SIGNED", GraphEnd.Person, "person", EntryPart.Plain("nation", "forNation"), EntryPart.Plain("office")),
                new AttachedField("partyDates", "PARTY_TO", "party", "datePos", EntryPart.Date("signed"), EntryPart.Date("acceded"), EntryPart.Date("inForce")),
                new SuspensionsField(), new ExtraField("notices"), .. common,
            ],
            [FactKind.Forum] =
            [
                new PlainField("form"), new PlainField("name", "title"), new PlainField("aka"), new DateField("established"), new PlainField("lead"),
                new EntriesField("members", "MEMBER_OF", GraphEnd.Actor, "nation", EntryPart.Plain("role"), EntryPart.Date("from"), EntryPart.Date("to")), .. common,
            ],
            [FactKind.Exercise] =
            [
                new OneField("series", "EDITION_OF", GraphEnd.Series), new PlainField("edition"), new DateField("start"), new DateField("end"), new PlainField("place"),
                new PlainField("lead"), Participants(), new ExtraField("phases"), .. common,
            ],
            [FactKind.Patrol] =
            [
                new PlainField("name", "title"), new DateField("start"), new DateField("end"), new PlainField("area"), Participants(), .. common,
            ],
            [FactKind.Office] =
            [
                new OneField("person", "HELD", GraphEnd.Person), new OneField("nation", "OFFICE_OF", GraphEnd.Actor), new PlainField("portfolio"), new PlainField("title"),
                new ExtraField("otherTitles"), new PlainField("acting"), new DateField("from"), new DateField("to"), new DateField("endedInFact"), .. common,
            ],
            [FactKind.Meeting] =
            [
                new PlainField("form"), new PlainField("name", "title"), new DateField("date"), new DateField("endDate"), new PlainField("place"), new PlainField("virtual"),
                new CodesField("nations", "MET_AT"), new AttachedField("roles", "MET_AT", "nation", "rolePos", EntryPart.Plain("role")),
                new EntriesField("persons", "ATTENDED", GraphEnd.Person, "person", EntryPart.Plain("nation", "forNation"), EntryPart.Plain("office")),
                new PlainField("topics"), .. common,
            ],
            [FactKind.Statement] =
            [
                new OneField("person", "MADE", GraphEnd.Person), new CodesField("nations", "MADE"), new DateField("date"), new PlainField("stance"),
                new NamesField("about", "ABOUT"), new PlainField("areas"), new NamesField("target", "AIMED_AT"), new CodesField("addressedTo", "ADDRESSED_TO"),
                new PlainField("gist"), .. common,
            ],
        };
    }

    /// <summary>The fields of a kind, in order.</summary>
    public IReadOnlyList<FactField> Of(FactKind kind) => ofKind[kind];

    private static EntriesField Participants() => new(
        "participants", "TOOK_PART_IN", GraphEnd.Actor, "nation", EntryPart.Plain("role"), EntryPart.Plain("firstTime"), EntryPart.Plain("part"), EntryPart.Plain("assets"));
}
