namespace Latticework.Facts;

/// <summary>Reads facts in canonical form; their fields stand here in the codebook's order.</summary>
internal static class CanonicalFacts
{
    /// <summary>A fact; null where it is not canonical or not sound.</summary>
    public static Fact? Read(ref CanonicalReader r)
    {
        r.Open();
        var id = r.Id("id"u8);
        var kind = r.Word<FactKind>("kind"u8);
        if (r.Failed) return null;
        Fact fact = kind switch
        {
            FactKind.Agreement => Agreement(ref r, id),
            FactKind.Forum => Forum(ref r, id),
            FactKind.Exercise => Exercise(ref r, id),
            FactKind.Patrol => Patrol(ref r, id),
            FactKind.Office => Office(ref r, id),
            FactKind.Meeting => Meeting(ref r, id),
            _ => Statement(ref r, id),
        };
        return r.Failed ? null : fact;
    }

    private static Agreement Agreement(ref CanonicalReader r, FactId id)
    {
        var fact = new Agreement
        {
            Id = id,
            Type = r.Word<AgreementType>("type"u8),
            Name = r.Text("name"u8),
            Parties = r.List<ActorCode>("parties"u8, CanonicalReader.CodeItem),
            Signed = r.OptionalDate("signed"u8),
            Place = r.OptionalText("place"u8),
            InForce = r.OptionalDate("inForce"u8),
            Terminated = r.OptionalDate("terminated"u8),
            Status = r.OptionalWord<AgreementStatus>("status"u8),
            Covers = r.OptionalList<string>("covers"u8, CanonicalReader.TextItem),
            Signatories = r.OptionalList<Signatory>("signatories"u8, CanonicalParts.Signatory),
            PartyDates = r.OptionalList<PartyDate>("partyDates"u8, CanonicalParts.PartyDate),
            Suspensions = r.OptionalList<Suspension>("suspensions"u8, CanonicalParts.Suspension),
            Notices = r.OptionalList<TerminationNotice>("notices"u8, CanonicalParts.TerminationNotice),
            Announced = r.Mark("announced"u8),
            Inferred = r.OptionalList<string>("inferred"u8, CanonicalReader.TextItem),
            Incomplete = r.Mark("incomplete"u8),
            Related = r.OptionalList<Relation>("related"u8, CanonicalParts.Relation),
            Alternatives = r.OptionalList<Alternative>("alternatives"u8, CanonicalParts.Alternative),
            Confidence = r.Word<Confidence>("confidence"u8),
            Note = r.OptionalText("note"u8),
            Sources = r.List<Source>("sources"u8, CanonicalParts.Source),
        };
        r.Close();
        return fact;
    }

    private static Forum Forum(ref CanonicalReader r, FactId id)
    {
        var fact = new Forum
        {
            Id = id,
            Form = r.Word<ForumForm>("form"u8),
            Name = r.Text("name"u8),
            Aka = r.OptionalList<string>("aka"u8, CanonicalReader.TextItem),
            Established = r.OptionalDate("established"u8),
            Lead = r.OptionalCode("lead"u8),
            Members = r.List<ForumMember>("members"u8, CanonicalParts.ForumMember),
            Announced = r.Mark("announced"u8),
            Inferred = r.OptionalList<string>("inferred"u8, CanonicalReader.TextItem),
            Incomplete = r.Mark("incomplete"u8),
            Related = r.OptionalList<Relation>("related"u8, CanonicalParts.Relation),
            Alternatives = r.OptionalList<Alternative>("alternatives"u8, CanonicalParts.Alternative),
            Confidence = r.Word<Confidence>("confidence"u8),
            Note = r.OptionalText("note"u8),
            Sources = r.List<Source>("sources"u8, CanonicalParts.Source),
        };
        r.Close();
        return fact;
    }

    private static Exercise Exercise(ref CanonicalReader r, FactId id)
    {
        var fact = new Exercise
        {
            Id = id,
            Series = r.Text("series"u8),
            Edition = r.Text("edition"u8),
            Start = r.OptionalDate("start"u8),
            End = r.OptionalDate("end"u8),
            Place = r.OptionalText("place"u8),
            Lead = r.OptionalList<ActorCode>("lead"u8, CanonicalReader.CodeItem),
            Participants = r.List<Participant>("participants"u8, CanonicalParts.Participant),
            Phases = r.OptionalList<ExercisePhase>("phases"u8, CanonicalParts.ExercisePhase),
            Announced = r.Mark("announced"u8),
            Inferred = r.OptionalList<string>("inferred"u8, CanonicalReader.TextItem),
            Incomplete = r.Mark("incomplete"u8),
            Related = r.OptionalList<Relation>("related"u8, CanonicalParts.Relation),
            Alternatives = r.OptionalList<Alternative>("alternatives"u8, CanonicalParts.Alternative),
            Confidence = r.Word<Confidence>("confidence"u8),
            Note = r.OptionalText("note"u8),
            Sources = r.List<Source>("sources"u8, CanonicalParts.Source),
        };
        r.Close();
        return fact;
    }

    private static Patrol Patrol(ref CanonicalReader r, FactId id)
    {
        var fact = new Patrol
        {
            Id = id,
            Name = r.Text("name"u8),
            Start = r.OptionalDate("start"u8),
            End = r.OptionalDate("end"u8),
            Area = r.OptionalText("area"u8),
            Participants = r.List<Participant>("participants"u8, CanonicalParts.Participant),
            Announced = r.Mark("announced"u8),
            Inferred = r.OptionalList<string>("inferred"u8, CanonicalReader.TextItem),
            Incomplete = r.Mark("incomplete"u8),
            Related = r.OptionalList<Relation>("related"u8, CanonicalParts.Relation),
            Alternatives = r.OptionalList<Alternative>("alternatives"u8, CanonicalParts.Alternative),
            Confidence = r.Word<Confidence>("confidence"u8),
            Note = r.OptionalText("note"u8),
            Sources = r.List<Source>("sources"u8, CanonicalParts.Source),
        };
        r.Close();
        return fact;
    }

    private static Office Office(ref CanonicalReader r, FactId id)
    {
        var fact = new Office
        {
            Id = id,
            Person = r.Text("person"u8),
            Nation = r.Code("nation"u8),
            Portfolio = r.Word<Portfolio>("portfolio"u8),
            Title = r.Text("title"u8),
            OtherTitles = r.OptionalList<OtherTitle>("otherTitles"u8, CanonicalParts.OtherTitle),
            Acting = r.Mark("acting"u8),
            From = r.OptionalDate("from"u8),
            To = r.OptionalDate("to"u8),
            EndedInFact = r.OptionalDate("endedInFact"u8),
            Announced = r.Mark("announced"u8),
            Inferred = r.OptionalList<string>("inferred"u8, CanonicalReader.TextItem),
            Incomplete = r.Mark("incomplete"u8),
            Related = r.OptionalList<Relation>("related"u8, CanonicalParts.Relation),
            Alternatives = r.OptionalList<Alternative>("alternatives"u8, CanonicalParts.Alternative),
            Confidence = r.Word<Confidence>("confidence"u8),
            Note = r.OptionalText("note"u8),
            Sources = r.List<Source>("sources"u8, CanonicalParts.Source),
        };
        r.Close();
        return fact;
    }

    private static Meeting Meeting(ref CanonicalReader r, FactId id)
    {
        var fact = new Meeting
        {
            Id = id,
            Form = r.Word<MeetingForm>("form"u8),
            Name = r.Text("name"u8),
            Date = r.OptionalDate("date"u8),
            EndDate = r.OptionalDate("endDate"u8),
            Place = r.OptionalText("place"u8),
            Virtual = r.Mark("virtual"u8),
            Nations = r.List<ActorCode>("nations"u8, CanonicalReader.CodeItem),
            Roles = r.OptionalList<NationRole>("roles"u8, CanonicalParts.NationRole),
            Persons = r.OptionalList<Attender>("persons"u8, CanonicalParts.Attender),
            Topics = r.OptionalList<string>("topics"u8, CanonicalReader.TextItem),
            Announced = r.Mark("announced"u8),
            Inferred = r.OptionalList<string>("inferred"u8, CanonicalReader.TextItem),
            Incomplete = r.Mark("incomplete"u8),
            Related = r.OptionalList<Relation>("related"u8, CanonicalParts.Relation),
            Alternatives = r.OptionalList<Alternative>("alternatives"u8, CanonicalParts.Alternative),
            Confidence = r.Word<Confidence>("confidence"u8),
            Note = r.OptionalText("note"u8),
            Sources = r.List<Source>("sources"u8, CanonicalParts.Source),
        };
        r.Close();
        return fact;
    }

    private static Statement Statement(ref CanonicalReader r, FactId id)
    {
        var fact = new Statement
        {
            Id = id,
            Person = r.OptionalText("person"u8),
            Nations = r.List<ActorCode>("nations"u8, CanonicalReader.CodeItem),
            Date = r.OptionalDate("date"u8),
            Stance = r.Word<Stance>("stance"u8),
            About = r.OptionalList<string>("about"u8, CanonicalReader.TextItem),
            Areas = r.OptionalList<string>("areas"u8, CanonicalReader.TextItem),
            Target = r.OptionalList<string>("target"u8, CanonicalReader.TextItem),
            AddressedTo = r.OptionalList<ActorCode>("addressedTo"u8, CanonicalReader.CodeItem),
            Gist = r.Text("gist"u8),
            Announced = r.Mark("announced"u8),
            Inferred = r.OptionalList<string>("inferred"u8, CanonicalReader.TextItem),
            Incomplete = r.Mark("incomplete"u8),
            Related = r.OptionalList<Relation>("related"u8, CanonicalParts.Relation),
            Alternatives = r.OptionalList<Alternative>("alternatives"u8, CanonicalParts.Alternative),
            Confidence = r.Word<Confidence>("confidence"u8),
            Note = r.OptionalText("note"u8),
            Sources = r.List<Source>("sources"u8, CanonicalParts.Source),
        };
        r.Close();
        return fact;
    }
}
