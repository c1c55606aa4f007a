using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>The faults of meaning: each code, what must hold, and the rule that checks it.</summary>
internal static class FactRules
{
    /// <summary>Checked on each fact.</summary>
    public static ImmutableArray<FactRule> OfFacts { get; } =
    [
        new("FACT020", "An id stands once in the dataset", UniqueId.Check),
        new("FACT021", "Every code of an actor is registered", RegisteredActors.Check),
        new("FACT022", "Persons and series are written by their registered names", RegisteredNames.Check),
        new("FACT023", "A relation leads to another fact of the dataset", RelatedExists.Check),
        new("FACT024", "A relation ties the kinds that the table of relations names", RelatedKinds.Check),
        new("FACT025", "Relations are sorted by relation, then id, and stand once", RelatedOrder.Check),
        new("FACT026", "Dates stand in the order of events", DateOrder.Check),
        new("FACT027", "No date lies after the day of compilation, unless the fact is announced; a member's `to` may", DateInFuture.Check),
        new("FACT028", "Enough take part: two or more parties or nations that meet, one or more of all others", EnoughTakePart.Check),
        new("FACT029", "No list holds an entry twice", NoDoubles.Check),
        new("FACT030", "One or more sources, each with a web address of its own", SourceAddresses.Check),
        new("FACT031", "One page has the same record wherever it is cited", SourceRecords.Check),
        new("FACT032", "Who leads is listed in the role lead, in exercises also host", LeadListed.Check),
        new("FACT033", "Whoever has a role, date, notice or person of its own is one of those that take part", PartOfWhole.Check),
        new("FACT034", "A statement is about actors, forums or areas, and its target is part of what it is about", StatementAbout.Check),
        new("FACT035", "`inferred` names fields that the fact has", InferredFields.Check),
        new("FACT036", "An alternative gives another value, of the field's type, to a field of the fact", AlternativeFits.Check),
        new("FACT037", "The sources of an alternative are among those of the fact", AlternativeSources.Check),
        new("FACT038", "A text has 300 characters at most, a note 500, a url 2000", TextLength.Check),
        new("FACT039", "A gist has fewer than 25 words", GistLength.Check),
        new("FACT040", "A person acts for the actor that the registry of persons names", PersonActor.Check),
    ];

    /// <summary>Checked once.</summary>
    public static ImmutableArray<DatasetRule> OfDatasets { get; } =
    [
        new("FACT041", "No two actors share a code, name, alias or `iso2`", ActorNamesUnique.Check),
        new("FACT042", "`unMember` stands on nations, all of them; `forum` on organisations, and leads to a forum", ActorFields.Check),
        new("FACT043", "No two persons, and no two series, share a name or variant; the actor of a person is registered", NamesUnique.Check),
        new("FACT044", "The number of facts of each kind lies within the bounds of `dataset.json`", CountBounds.Check),
        new("FACT045", "The number of facts of each kind is the one that `dataset.json` counts", CountsEqual.Check),
    ];
}
