namespace Latticework.Facts;

/// <summary>A <see cref="ActorCode"/> as JSON text.</summary>
public sealed class ActorCodeConverter() : ParsedTextConverter<ActorCode>(ActorCode.Parse);
