using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Web;

/// <summary>Facts to the letter, as the dataset holds them, each with its short name.</summary>
internal static class FactsJson
{
    /// <summary>The facts of some ids, in their order.</summary>
    /// <exception cref="ArgumentException">The dataset lacks one.</exception>
    public static byte[] Of(FactSet facts, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var cited = new Lattice(facts).Cite([.. ids]).Items;
        return JsonPage.Of(writer =>
        {
            writer.WriteStartArray("items");
            foreach (var entry in cited)
            {
                cancellationToken.ThrowIfCancellationRequested();
                writer.WriteStartObject();
                writer.WriteString("name", entry.Name);
                writer.WritePropertyName("fact");
                writer.WriteRawValue(facts.JsonOf(facts[entry.Fact]).Span);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }
}
