using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Gathers the lines of a profile; what is not known makes no line.</summary>
/// <param name="bearing">The fact that bears a line unless told otherwise.</param>
internal sealed class ProfileLines(FactId? bearing = null)
{
    private readonly ImmutableArray<ProfileLine>.Builder lines = ImmutableArray.CreateBuilder<ProfileLine>();

    /// <summary>A field, if it has a text.</summary>
    public void Add(string section, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) Add(section, name, text, null, null);
    }

    /// <summary>A thing with dates, borne by the facts given, or else by the profile's own.</summary>
    public void Add(string section, string name, string? text, PartialDate? from, PartialDate? to, params ImmutableArray<FactId> facts) =>
        lines.Add(new(section, name, string.IsNullOrEmpty(text) ? null : text, from, to, facts is [] && bearing is { } fact ? [fact] : facts));

    /// <summary>A whole fact.</summary>
    public void Add(string section, Fact fact, string? text = null) => Add(section, FactCaption.Of(fact), text, FactDates.From(fact), FactDates.To(fact), fact.Id);

    /// <summary>A person who acted for a nation, with the offices that the dataset knows for that day.</summary>
    public void Person(string section, string person, ActorCode nation, string? office, (string? Text, ImmutableArray<FactId> Evidence) held)
    {
        var text = string.Join("; ", new[] { $"for {nation}" + (office is null ? "" : $", {office}"), held.Text }.OfType<string>());
        Add(section, person, text, null, null, bearing is { } fact ? held.Evidence.Insert(0, fact) : held.Evidence);
    }

    public ImmutableArray<ProfileLine> ToImmutable() => lines.ToImmutable();
}
