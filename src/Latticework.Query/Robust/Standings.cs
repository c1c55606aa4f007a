using System.Collections.Immutable;
using System.Globalization;

namespace Latticework.Query;

/// <summary>How the items of each question stand, in the answer's order.</summary>
internal static class Standings
{
    private const double Level = 0.05;

    /// <summary>A partner holds while it is one.</summary>
    public static IEnumerable<Standing> Of(ImmutableArray<SharedPartner> items) => items.Select(i => new Standing(i.Partner.Value));

    /// <summary>A path holds while it is among the answer's paths.</summary>
    public static IEnumerable<Standing> Of(ImmutableArray<RelationPath> items) => items.Select(i => new Standing(string.Join(' ', i.Nations)));

    /// <summary>A gap holds while the two are not tied and share a partner.</summary>
    public static IEnumerable<Standing> Of(ImmutableArray<Gap> items) => items.Select(i => new Standing($"{i.A} {i.B}", Figure: i.Shared));

    /// <summary>A tie of a backbone holds while it is there with its sign.</summary>
    public static IEnumerable<Standing> Of(ImmutableArray<BackboneTie> items) => items.Select(i => new Standing($"{i.A} {i.B} {i.Sign}", Figure: i.Shared));

    /// <summary>An overlap holds while the two share something, if they do, and stand on the same side of chance: p more below 0.05, p less below 0.05, or neither.</summary>
    public static IEnumerable<Standing> Of(ImmutableArray<Overlap> items) => items.Select(i => new Standing(
        $"{i.A} {i.B}",
        (i.Shared > 0 ? "shares" : "apart") + (i.PMore < Level ? " more" : i.PLess < Level ? " less" : ""),
        i.Shared));

    /// <summary>A rank holds while the nation keeps its place: one more than the nations before it, equals sharing one; nations without a value have none.</summary>
    public static IEnumerable<Standing> Of(ImmutableArray<NationRank> items)
    {
        var place = 0;
        for (var i = 0; i < items.Length; i++)
        {
            if (i == 0 || items[i].Value != items[i - 1].Value) place = i + 1;
            int? known = items[i].Value is null ? null : place;
            yield return new(items[i].Nation.Value, known?.ToString(CultureInfo.InvariantCulture) ?? "", items[i].Value, known);
        }
    }
}
