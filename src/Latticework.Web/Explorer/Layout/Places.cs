using System.Collections.Immutable;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Web;

/// <summary>The places of all actors that take part in anything that can tie: one picture for every day and every scope.</summary>
internal static class Places
{
    /// <summary>The actors with their places, by code.</summary>
    public static ImmutableArray<Placed> Of(FactSet facts)
    {
        var spells = new Lattice(facts, new() { Observers = true, Organisations = true }).Spells();
        ImmutableArray<Actor> actors = [.. spells.SelectMany(Everyone).Distinct().Order().Select(code => facts.Actors[code])];
        MapPoint?[] points = [.. actors.Select(a => MapPoints.Find(a.Code))];
        var network = NetworkLayout.Of([.. points.Select((p, i) => Start(p, i, actors.Length))], Weights(spells, actors));
        var map = MapLayout.Of(points);
        return [.. actors.Select((actor, i) => new Placed(actor, network[i], map[i], points[i]))];
    }

    private static IEnumerable<ActorCode> Everyone(FactSpells fact) => fact.Spells.SelectMany(s => s.Nations).Distinct();

    /// <summary>A fact of k nations weighs 1/(k − 1) for each of its pairs, so that what binds two counts for more than what gathers forty.</summary>
    private static double[,] Weights(ImmutableArray<FactSpells> spells, ImmutableArray<Actor> actors)
    {
        var place = actors.Index().ToDictionary(a => a.Item.Code, a => a.Index);
        var weights = new double[actors.Length, actors.Length];
        foreach (var fact in spells)
        {
            int[] nations = [.. Everyone(fact).Select(code => place[code])];
            foreach (var a in nations)
                foreach (var b in nations)
                    if (a != b) weights[a, b] += 1.0 / (nations.Length - 1);
        }

        return weights;
    }

    /// <summary>The whole Earth with the Pacific in its middle; those without a point along the lower edge.</summary>
    private static Spot Start(MapPoint? point, int place, int all) => point is null
        ? new(Spot.Width * (place + 0.5) / all, Spot.Height)
        : new(Spot.Width * ((point.East + 30) % 360) / 360, Spot.Height * (90 - point.Latitude) / 180);
}
