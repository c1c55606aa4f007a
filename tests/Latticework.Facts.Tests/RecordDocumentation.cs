using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Latticework.Facts.Tests;

/// <summary>The summaries of records and their properties, from the documentation file beside the library.</summary>
internal sealed class RecordDocumentation
{
    private readonly Dictionary<string, string> summaries = XDocument.Load(Path.ChangeExtension(typeof(Fact).Assembly.Location, ".xml"))
        .Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => Plain(member.Element("summary")!), StringComparer.Ordinal);

    public string Of(Type type) => summaries[$"T:{type.FullName}"];

    public string Of(JsonPropertyInfo property)
    {
        var member = (MemberInfo)property.AttributeProvider!;
        return summaries[$"P:{member.DeclaringType!.FullName}.{member.Name}"];
    }

    private static string Plain(XElement summary)
    {
        foreach (var see in summary.Descendants("see").ToList()) see.ReplaceWith(see.Attribute("cref")!.Value.Split('.')[^1]);
        return Regex.Replace(summary.Value, @"\s+", " ").Trim();
    }
}
