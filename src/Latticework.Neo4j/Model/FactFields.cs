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
            Plain("announced"), Plain("inferred"), Plain("incomplete"), new RelatedField(), new ReadingsField(),
            Plain("confidence"), Plain("note"), new SourcesField(pages),
        ];
        ofKind = new()
        {
            [FactKind.Agreement] =
            [
                Plain("type"), Plain("name", "title"), new CodesField("parties", "PARTY_TO"), Date("signed"), Plain("place"),
                Date("inForce"), Date("terminated"), Plain("status"), Plain("covers"),
                new EntriesField("signatories", "SIGNED", GraphEnd.Person, "person", EntryPart.Plain("nation", "forNation"), EntryPart.Plain("office")),
                new AttachedField("partyDates", "PARTY_TO", "party", "datePos", EntryPart.Date("signed"), EntryPart.Date("acceded"), EntryPart.Date("inForce")),
                new SuspensionsField(), new ExtraField("notices"), .. common,
            ],
            [FactKind.Forum] =
            [
                Plain("form"), Plain("name", "title"), Plain("aka"), Date("established"), Plain("lead"),
                new EntriesField("members", "MEMBER_OF", GraphEnd.Actor, "nation", EntryPart.Plain("role"), EntryPart.Date("from"), EntryPart.Date("to")), .. common,
            ],
            [FactKind.Exercise] =
            [
                new OneField("series", "EDITION_OF", GraphEnd.Series), Plain("edition"), Date("start"), Date("end"), Plain("place"),
                Plain("lead"), Participants(), new ExtraField("phases"), .. common,
            ],
            [FactKind.Patrol] =
            [
                Plain("name", "title"), Date("start"), Date("end"), Plain("area"), Participants(), .. common,
            ],
            [FactKind.Office] =
            [
                new OneField("person", "HELD", GraphEnd.Person), new OneField("nation", "OFFICE_OF", GraphEnd.Actor), Plain("portfolio"), Plain("title"),
                new ExtraField("otherTitles"), Plain("acting"), Date("from"), Date("to"), Date("endedInFact"), .. common,
            ],
            [FactKind.Meeting] =
            [
                Plain("form"), Plain("name", "title"), Date("date"), Date("endDate"), Plain("place"), Plain("virtual"),
                new CodesField("nations", "MET_AT"), new AttachedField("roles", "MET_AT", "nation", "rolePos", EntryPart.Plain("role")),
                new EntriesField("persons", "ATTENDED", GraphEnd.Person, "person", EntryPart.Plain("nation", "forNation"), EntryPart.Plain("office")),
                Plain("topics"), .. common,
            ],
            [FactKind.Statement] =
            [
                new OneField("person", "MADE", GraphEnd.Person), new CodesField("nations", "MADE"), Date("date"), Plain("stance"),
                new NamesField("about", "ABOUT"), Plain("areas"), new NamesField("target", "AIMED_AT"), new CodesField("addressedTo", "ADDRESSED_TO"),
                Plain("gist"), .. common,
            ],
        };
    }

    /// <summary>The fields of a kind, in order.</summary>
    public IReadOnlyList<FactField> Of(FactKind kind) => ofKind[kind];

    private static PropertyField Plain(string key, string? property = null) => new(key, new PlainValue(property ?? key));

    private static PropertyField Date(string key) => new(key, new DateValue(key));

    private static EntriesField Participants() => new(
        "participants", "TOOK_PART_IN", GraphEnd.Actor, "nation", EntryPart.Plain("role"), EntryPart.Plain("firstTime"), EntryPart.Plain("part"), EntryPart.Plain("assets"));
}
