using FsCheck;
using FsCheck.Fluent;
using SpineCare.Web.Search.Indexing;

namespace SpineCare.Web.Tests.Search;

/// <summary>Who types on narrows the search: no page that was lost on the way comes back.</summary>
public sealed class PrefixTests(ShippedIndex shipped) : IClassFixture<ShippedIndex>
{
    private const int All = 10_000;

    private SearchIndex Index => shipped.Index;

    [Fact]
    public void A_longer_beginning_of_a_word_never_brings_a_page_back()
    {
        string[] words =
        [
            .. shipped.Library.Publications.SelectMany(page => page.Title.Split(' ')).Concat(shipped.Library.Glossary.Select(term => term.Word.Split(' ')[0]))
                .Select(word => string.Concat(word.Where(char.IsAsciiLetter)).ToLowerInvariant())
                .Where(word => word.Length > 3).Distinct()
                .Where(word => !Index.Find($"{word} ", 1)!.Value.IsEmpty),
        ];

        Prop.ForAll(Gen.Elements(words).ToArbitrary(), StaysNarrow).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Theory]
    [InlineData("soreness")]
    [InlineData("adjustments")]
    [InlineData("therapist")]
    [InlineData("cancerous")]
    [InlineData("massages")]
    [InlineData("guideline")]
    public void Typing_a_word_to_its_end_only_narrows(string word) => StaysNarrow(word);

    [Fact]
    public void The_beginning_of_a_word_finds_what_the_word_finds() =>
        PagesOf("sorenes").ShouldContain("/soreness/after-treatment");

    private void StaysNarrow(string word)
    {
        var before = PagesOf(word[..1]);
        for (var letters = 2; letters <= word.Length && PagesOf(word[..letters]) is { Count: > 0 } now; letters++)
        {
            now.Except(before).ShouldBeEmpty($"{word[..letters]} after {word[..(letters - 1)]}");
            before = now;
        }
    }

    private HashSet<string> PagesOf(string query) => [.. Index.Find(query, All)!.Value.Select(result => result.Address.Split('#')[0])];
}
