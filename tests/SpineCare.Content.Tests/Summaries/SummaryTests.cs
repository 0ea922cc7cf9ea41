using SpineCare.Content.Summaries;

namespace SpineCare.Content.Tests.Summaries;

/// <summary>A summary is never longer than what is shown of it, and ends where a reader would end it.</summary>
public sealed class SummaryTests
{
    [Theory]
    [InlineData("Care for soreness", "Spine", "Care for soreness | Spine")]
    [InlineData("About Spine", "Spine", "About Spine")]
    [InlineData("A title of just so many letters that the name has no place", "Spine", "A title of just so many letters that the name has no place")]
    [InlineData("What everybody should know about soreness after treatment, and more", "Spine", "What everybody should know about soreness after treatment…")]
    [InlineData("Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "Spine", "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…")]
    public void A_title_has_the_name_of_the_site_where_both_fit(string title, string site, string shown) =>
        Summary.Of(title, "", site).Title.ShouldBe(shown);

    [Theory]
    [InlineData(1, 1, "a")]
    [InlineData(100, 50, "ab")]
    [InlineData(100, 90, "a")]
    [InlineData(160, 40, "a")]
    public void A_description_holds_as_many_whole_sentences_as_fit(int first, int second, string shown)
    {
        var sentences = new Dictionary<char, string> { ['a'] = Sentence(first, 'a'), ['b'] = Sentence(second, 'b') };

        var description = Summary.Of("Title", $"{sentences['a']} {sentences['b']}", "Spine").Description;

        description.ShouldBe(first + second < 100 ? $"{sentences['a']} {sentences['b']}" : string.Join(' ', shown.Select(name => sentences[name])));
    }

    [Fact]
    public void A_sentence_that_is_too_long_ends_at_a_word_with_a_sign()
    {
        var description = Summary.Of("Title", string.Join(' ', Enumerable.Repeat("walking", 40)) + ".", "Spine").Description;

        description.Length.ShouldBeLessThanOrEqualTo(160);
        description.ShouldEndWith(" walking…");
    }

    [Fact]
    public void No_sign_of_two_parts_is_cut_in_two()
    {
        foreach (var shift in new[] { "", "a" })
            Summary.Of(shift + string.Concat(Enumerable.Repeat("😀", 40)), "", "Spine").Title.EnumerateRunes().ShouldAllBe(rune => rune.Value != 0xFFFD);
    }

    private static string Sentence(int length, char letter) => char.ToUpperInvariant(letter) + new string(letter, Math.Max(0, length - 2)) + ".";
}
