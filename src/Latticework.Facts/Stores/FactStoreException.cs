namespace Latticework.Facts;

/// <summary>A store could not be reached, refused, or holds no dataset.</summary>
public class FactStoreException(string message, Exception? cause = null) : Exception(message, cause);
