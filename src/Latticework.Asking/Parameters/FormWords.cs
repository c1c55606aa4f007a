using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Asking;

/// <summary>The words of <c>--forms</c>, which belong to forums, to meetings, or to both.</summary>
internal static class FormWords
{
    public static IEnumerable<string> All => Word.All<ForumForm>().Concat(Word.All<MeetingForm>());

    public static (ImmutableArray<ForumForm> Forums, ImmutableArray<MeetingForm> Meetings) Read(GivenTexts invocation, Parameter option)
    {
        if (!invocation.Has(option)) return ([], []);
        var forums = ImmutableArray.CreateBuilder<ForumForm>();
        var meetings = ImmutableArray.CreateBuilder<MeetingForm>();
        foreach (var text in invocation.Texts(option))
        {
            var (ofForum, ofMeeting) = (Word.TryParse<ForumForm>(text, out var forum), Word.TryParse<MeetingForm>(text, out var meeting));
            if (!ofForum && !ofMeeting) throw Unknown.Word(text, option.Name, All, $"{Words<ForumForm>()} (forums); {Words<MeetingForm>()} (meetings)");
            if (ofForum) forums.Add(forum);
            if (ofMeeting) meetings.Add(meeting);
        }

        return (forums.ToImmutable(), meetings.ToImmutable());
    }

    private static string Words<T>() where T : struct, Enum => string.Join(", ", Word.All<T>());
}
