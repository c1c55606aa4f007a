using Latticework.Query;

namespace Latticework.Asking;

/// <summary>Asks what of an answer survives.</summary>
/// <param name="question">The question.</param>
/// <param name="among">The same without its limit; null: it has none.</param>
/// <param name="cancellationToken">Ends the asking.</param>
internal delegate Answer<Robust<T>> RobustAsk<T>(Func<Lattice, Answer<T>> question, Func<Lattice, Answer<T>>? among, CancellationToken cancellationToken) where T : ICited;
