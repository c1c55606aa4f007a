using System.Text.Json.Serialization;
using Xunit;

namespace Latticework.Facts.Tests;

public sealed class WordTests
{
    [Fact]
    public void Enums_OfWords_CountFromZero()
    {
        var enums = typeof(Word).Assembly.GetTypes().Where(t => t.IsEnum && t.IsDefined(typeof(JsonConverterAttribute), false)).ToList();
        Assert.True(enums.Count >= 12, $"only {enums.Count} enums of words");
        Assert.All(enums, type => Assert.Equal(Enumerable.Range(0, Enum.GetValues(type).Length), Enum.GetValues(type).Cast<object>().Select(value => (int)value)));
    }

    [Theory]
    [InlineData(MeetingForm.TwoPlusTwo, "2+2")]
    [InlineData(MeetingForm.Summit, "summit")]
    public void Of_Form_IsTheCodebooksWord(MeetingForm form, string word)
    {
        Assert.Equal(word, Word.Of(form));
        Assert.True(Word.TryParse<MeetingForm>(word, out var read));
        Assert.Equal(form, read);
    }

    [Fact]
    public void Of_TwoParts_HasAHyphen() => Assert.Equal("co-chair", Word.Of(MeetingRole.CoChair));
}
