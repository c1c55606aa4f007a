using Latticework.Facts;

namespace Latticework.Asking;

/// <summary>Tells a question that cannot be asked from a fault of the program.</summary>
public static class WrongUse
{
    /// <summary>Whether the caller asked for something that does not exist. Other argument exceptions are faults of the program.</summary>
    /// <param name="e">What was thrown.</param>
    public static bool Is(Exception e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return e.GetType() == typeof(ArgumentException) || e is UnknownNameException or FormatException;
    }
}
