namespace Latticework.Facts;

/// <summary>A load was silent for so long that another run took it for dead and went on in its place. Of this one nothing is seen.</summary>
public sealed class LoadTakenOverException(string message, Exception? cause = null) : FactStoreException(message, cause);
