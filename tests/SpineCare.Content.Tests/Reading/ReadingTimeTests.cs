using SpineCare.Content.Reading.Plain;

namespace SpineCare.Content.Tests.Reading;

/// <summary>How long a text takes is told in whole minutes.</summary>
public sealed class ReadingTimeTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(200, 1)]
    [InlineData(201, 2)]
    [InlineData(1199, 6)]
    public void A_minute_has_200_words_and_the_last_one_counts_whole(int words, int minutes) =>
        ReadingTime.InMinutes([new(string.Join(' ', Enumerable.Repeat("<b>word</b>", words)))]).ShouldBe(minutes);

    [Fact]
    public void The_words_of_all_texts_count() =>
        ReadingTime.InMinutes([new(string.Join(' ', Enumerable.Repeat("word", 150))), new(string.Join(' ', Enumerable.Repeat("word", 150)))]).ShouldBe(2);
}
