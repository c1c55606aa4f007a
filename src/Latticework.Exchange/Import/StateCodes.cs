using System.Globalization;
using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>States by the numbers and names of research datasets: those of the shipped registry, and former ones.</summary>
internal sealed class StateCodes
{
    private readonly Dictionary<int, ActorCode> cow = [];
    private readonly Dictionary<int, ActorCode> gw = [];
    private readonly ActorRegistry names;

    public StateCodes()
    {
        var shipped = EmbeddedFactStore.Shipped();
        names = new(shipped.Actors.All.Concat(FormerStates.All));
        Series = shipped.Series.SelectMany(s => s.Variants.Select(v => (v, s.Name))).ToDictionary(s => s.v, s => s.Name, StringComparer.Ordinal);
        foreach (var actor in names.All)
        {
            if (actor.Cow is { } one) cow.TryAdd(one, actor.Code);
            if (actor.Gw is { } other) gw.TryAdd(other, actor.Code);
        }
    }

    /// <summary>The registered name of each variant of a series.</summary>
    public Dictionary<string, string> Series { get; }

    /// <summary>The state with a Correlates of War number.</summary>
    /// <exception cref="ImportRefusal">There is none.</exception>
    public ActorCode Cow(string text) => Find(cow, text, "Correlates of War");

    /// <summary>The state with a Gleditsch-Ward number.</summary>
    /// <exception cref="ImportRefusal">There is none.</exception>
    public ActorCode Gw(string text) => Find(gw, text, "Gleditsch-Ward");

    /// <summary>The actor of a name or code.</summary>
    /// <exception cref="ImportRefusal">No actor has it, or several have.</exception>
    public ActorCode Named(string text)
    {
        try
        {
            return names.Resolve(text.Replace("&", "and", StringComparison.Ordinal).Replace("St. ", "Saint ", StringComparison.OrdinalIgnoreCase)).Code;
        }
        catch (UnknownNameException e)
        {
            throw new ImportRefusal(e.Message);
        }
    }

    private static ActorCode Find(Dictionary<int, ActorCode> codes, string text, string system) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && codes.TryGetValue(number, out var code)
            ? code
            : throw new ImportRefusal($"'{text}' is no {system} number of a state");
}
