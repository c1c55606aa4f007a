using System.Collections.Immutable;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>How a question's answer is shown to a person.</summary>
/// <param name="Heading">The question in words.</param>
/// <param name="Empty">What the answer says where it has no item.</param>
/// <param name="Columns">The columns, one or more for each field.</param>
internal sealed record AnswerView<T>(string Heading, string Empty, ImmutableArray<Column<T>> Columns) where T : ICited
{
    /// <summary>Whether the second line names the kinds of tie that counted.</summary>
    public bool NamesTies { get; init; } = true;

    /// <summary>Whether a day matters to the answer.</summary>
    public bool NamesDay { get; init; } = true;

    /// <summary>The option that shows the facts where the columns do not.</summary>
    public string FactsWith { get; init; } = "--fields a,b,shared,facts";

    /// <summary>Where the uncertain facts are told or matter, in place of a list of them below the items; null: they are listed.</summary>
    public string? UncertainTold { get; init; }

    /// <summary>What else is to be said below the items.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];
}
