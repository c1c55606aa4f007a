namespace Latticework.Facts;

/// <summary>Reads the objects inside facts, in canonical form; their fields stand here in the codebook's order.</summary>
internal static class CanonicalParts
{
    public static Relation Relation(ref CanonicalReader r)
    {
        r.Open();
        var part = new Relation
        {
            Kind = r.Word<RelationKind>("relation"u8),
            Id = r.Id("id"u8),
        };
        r.Leave();
        return part;
    }

    public static Alternative Alternative(ref CanonicalReader r)
    {
        r.Open();
        var part = new Alternative
        {
            Field = r.Text("field"u8),
            Value = r.Any("value"u8),
            Sources = r.List<string>("sources"u8, CanonicalReader.TextItem),
            Note = r.OptionalText("note"u8),
        };
        r.Leave();
        return part;
    }

    public static Source Source(ref CanonicalReader r)
    {
        r.Open();
        var part = new Source
        {
            Url = r.Text("url"u8),
            Publisher = r.Text("publisher"u8),
            Title = r.Text("title"u8),
            TitleIsLabel = r.Mark("titleIsLabel"u8),
            Published = r.OptionalDate("published"u8),
        };
        r.Leave();
        return part;
    }

    public static Attender Attender(ref CanonicalReader r)
    {
        r.Open();
        var part = new Attender
        {
            Person = r.Text("person"u8),
            Nation = r.Code("nation"u8),
            Office = r.OptionalText("office"u8),
        };
        r.Leave();
        return part;
    }

    public static ExercisePhase ExercisePhase(ref CanonicalReader r)
    {
        r.Open();
        var part = new ExercisePhase
        {
            Name = r.Text("name"u8),
            Start = r.OptionalDate("start"u8),
            End = r.OptionalDate("end"u8),
            Place = r.OptionalText("place"u8),
            Participants = r.OptionalList<ActorCode>("participants"u8, CanonicalReader.CodeItem),
        };
        r.Leave();
        return part;
    }

    public static ForumMember ForumMember(ref CanonicalReader r)
    {
        r.Open();
        var part = new ForumMember
        {
            Nation = r.Code("nation"u8),
            Role = r.Word<MemberRole>("role"u8),
            From = r.OptionalDate("from"u8),
            To = r.OptionalDate("to"u8),
        };
        r.Leave();
        return part;
    }

    public static NationRole NationRole(ref CanonicalReader r)
    {
        r.Open();
        var part = new NationRole
        {
            Nation = r.Code("nation"u8),
            Role = r.Word<MeetingRole>("role"u8),
        };
        r.Leave();
        return part;
    }

    public static OtherTitle OtherTitle(ref CanonicalReader r)
    {
        r.Open();
        var part = new OtherTitle
        {
            Title = r.Text("title"u8),
            From = r.OptionalDate("from"u8),
            To = r.OptionalDate("to"u8),
        };
        r.Leave();
        return part;
    }

    public static Participant Participant(ref CanonicalReader r)
    {
        r.Open();
        var part = new Participant
        {
            Nation = r.Code("nation"u8),
            Role = r.Word<ParticipantRole>("role"u8),
            FirstTime = r.Mark("firstTime"u8),
            Part = r.OptionalText("part"u8),
            Assets = r.OptionalList<string>("assets"u8, CanonicalReader.TextItem),
        };
        r.Leave();
        return part;
    }

    public static PartyDate PartyDate(ref CanonicalReader r)
    {
        r.Open();
        var part = new PartyDate
        {
            Party = r.Code("party"u8),
            Signed = r.OptionalDate("signed"u8),
            Acceded = r.OptionalDate("acceded"u8),
            InForce = r.OptionalDate("inForce"u8),
        };
        r.Leave();
        return part;
    }

    public static Signatory Signatory(ref CanonicalReader r)
    {
        r.Open();
        var part = new Signatory
        {
            Person = r.Text("person"u8),
            Nation = r.Code("nation"u8),
            Office = r.OptionalText("office"u8),
        };
        r.Leave();
        return part;
    }

    public static Suspension Suspension(ref CanonicalReader r)
    {
        r.Open();
        var part = new Suspension
        {
            Between = r.List<ActorCode>("between"u8, CanonicalReader.CodeItem),
            From = r.OptionalDate("from"u8),
            To = r.OptionalDate("to"u8),
        };
        r.Leave();
        return part;
    }

    public static TerminationNotice TerminationNotice(ref CanonicalReader r)
    {
        r.Open();
        var part = new TerminationNotice
        {
            By = r.Code("by"u8),
            Given = r.Date("given"u8),
            Suspended = r.OptionalList<PartialDate>("suspended"u8, CanonicalReader.DateItem),
            Withdrawn = r.OptionalDate("withdrawn"u8),
        };
        r.Leave();
        return part;
    }
}
