using Latticework.Facts;

namespace Latticework.Query;

/// <summary>One actor's part in a fact, seen on a day.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Begun">Whether the part had begun, and is of the time asked about.</param>
/// <param name="Ended">Whether it had ended.</param>
internal sealed record Part(ActorCode Actor, Holding Begun, Holding Ended)
{
    /// <summary>Whether the part holds.</summary>
    public Holding Holding => Day.Between(Begun, Ended);
}
