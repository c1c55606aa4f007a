namespace Latticework.Facts;

internal static class RelatedKinds
{
    public static IEnumerable<Fault> Check(Fact fact, Dataset dataset)
    {
        for (var i = 0; i < fact.Related.Length; i++)
        {
            var relation = fact.Related[i];
            if (relation.Id == fact.Id || dataset.KindOf(relation.Id) is not { } other || Fits(relation.Kind, fact.Kind, other)) continue;
            yield return new(
                $"related[{i}].relation",
                $"'{Word.Of(relation.Kind)}' does not tie {Word.Of(fact.Kind)} to {Word.Of(other)} ('{relation.Id}'); write {Allowed(fact.Kind, other)}");
        }
    }

    private static string Allowed(FactKind from, FactKind to)
    {
        string[] fitting = [.. Enum.GetValues<RelationKind>().Where(kind => Fits(kind, from, to)).Select(Word.Of)];
        return fitting.Length > 0 ? $"one of: {string.Join(", ", fitting)}" : "no relation between these kinds, or another id";
    }

    private static bool Fits(RelationKind relation, FactKind from, FactKind to) => (relation, from, to) switch
    {
        (RelationKind.SignedAt, FactKind.Agreement, FactKind.Meeting) => true,
        (RelationKind.Founded, FactKind.Agreement, FactKind.Forum) => true,
        (RelationKind.Amends or RelationKind.Replaces or RelationKind.Supplements or RelationKind.Implements, FactKind.Agreement, FactKind.Agreement) => true,
        (RelationKind.HeldUnder, FactKind.Meeting or FactKind.Exercise or FactKind.Patrol, FactKind.Forum) => true,
        (RelationKind.PartOf, FactKind.Exercise or FactKind.Patrol, FactKind.Exercise or FactKind.Patrol) => true,
        (RelationKind.PartOf, FactKind.Forum, FactKind.Forum) => true,
        (RelationKind.MadeAt, FactKind.Statement, FactKind.Meeting) => true,
        (RelationKind.Concerns, FactKind.Statement, FactKind.Agreement or FactKind.Exercise or FactKind.Patrol) => true,
        (RelationKind.Precedes, FactKind.Meeting, FactKind.Meeting) => true,
        _ => false,
    };
}
