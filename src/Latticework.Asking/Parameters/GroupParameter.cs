using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary><c>--group-by</c>, and how the groups are told to a person.</summary>
internal static class GroupParameter
{
    public static Parameter Create(string description) => new("--group-by", $"FORUM-ID|{NationGroups.UsAllies}", description)
    {
        Candidates = facts => facts.Facts.OfType<Forum>().Select(f => new Candidate(f.Id.Value, FactCaption.Of(f)))
            .Append(new(NationGroups.UsAllies, "nations in a mutual-defence agreement with the United States")),
    };

    /// <summary>Who is in the group; nothing where the question has none.</summary>
    public static IEnumerable<string> Remark(Question question)
    {
        var options = question.Options.ToDictionary(o => o.Key, o => o.Value);
        if (!options.TryGetValue("groupBy", out var by)) return [];
        if (!options.TryGetValue("members", out var named)) return [$"Group {by}: its members as of each day; all others are the other group"];
        var members = named.Replace(",", ", ", StringComparison.Ordinal);
        return [members.Length == 0 ? $"Group {by}: no nation on that day" : $"Group {by}: {members}; all others are the other group"];
    }
}
