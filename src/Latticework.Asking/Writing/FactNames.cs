using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>What a reader calls nations and facts, with the number of each fact's citation.</summary>
internal sealed class FactNames(FactSet facts, IEnumerable<Citation> citations)
{
    private readonly Dictionary<FactId, Citation> cited = citations.ToDictionary(c => c.Fact);

    /// <summary><c>Australia (AUS)</c>.</summary>
    public string Nation(ActorCode code) => facts.Actors.TryGet(code, out var actor) ? $"{actor.Name} ({code})" : code.Value;

    /// <summary><c>Australia (AUS), Japan (JPN) and India (IND)</c>.</summary>
    public string Nations(IReadOnlyCollection<ActorCode> codes) => Listed([.. codes.Select(Nation)]);

    /// <summary>A name, with the nation's own where it is an actor's code.</summary>
    public string Known(string name) => ActorCode.TryParse(name, out var code) ? Nation(code) : name;

    /// <summary><c>AUS-JPN ACSA 2017-01-14 (reported) [3]</c>.</summary>
    public string Fact(FactId id)
    {
        var fact = facts[id];
        return $"{Dated(fact)}{Marks(fact)}{Number(id)}";
    }

    /// <summary>The caption, marks and number without the date.</summary>
    public string Undated(FactId id) => $"{FactCaption.Of(facts[id])}{Marks(facts[id])}{Number(id)}";

    /// <summary>What a reader must know of a fact: that it is announced only, or reported only.</summary>
    public static string Marks(Fact fact) => (fact.Announced, fact.Confidence) switch
    {
        (true, Confidence.Reported) => " (announced, reported)",
        (true, _) => " (announced)",
        (_, Confidence.Reported) => " (reported)",
        _ => "",
    };

    public static string Listed(IReadOnlyList<string> names) => names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    private static string Dated(Fact fact)
    {
        var name = FactCaption.Of(fact);
        if (FactDates.From(fact) is not { } date) return name;
        var text = date.ToString();
        return fact is Agreement && name.EndsWith(text[..4], StringComparison.Ordinal) ? name[..^4] + text : $"{name}, {text}";
    }

    /// <summary>The number of a fact's citation, <c>[3]</c> after a blank; nothing where it is not cited.</summary>
    public string Number(FactId id) => cited.TryGetValue(id, out var citation) ? FormattableString.Invariant($" [{citation.N}]") : "";
}
