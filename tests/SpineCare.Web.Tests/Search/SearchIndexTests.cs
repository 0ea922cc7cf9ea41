using System.Collections.Immutable;
using SpineCare.Content.Search;
using SpineCare.Web.Search;
using SpineCare.Web.Search.Indexing;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Search;

/// <summary>What an index finds, in which order, and how it shows it.</summary>
public sealed class SearchIndexTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private SearchIndex? _index;

    [Fact]
    public void A_result_leads_straight_to_the_section_that_says_it()
    {
        var result = Of(Page("/a", "Care", ("", "", "You can rest."), ("What helps", "what-helps", "A warm pack may help. Walk a little."))).Find("warm packs", 10)!.Value.Single();

        (result.Title, result.Section, result.Address).ShouldBe(("Care", "What helps", "/a#what-helps"));
        result.Snippet.Where(part => part.IsMarked).Select(part => part.Text).ShouldBe(["warm", "pack"]);
        TextOf(result).ShouldBe("A warm pack may help. Walk a little.");
    }

    [Fact]
    public void A_result_for_the_title_leads_to_the_page()
    {
        var result = Of(Page("/a", "Warm packs", ("", "", "They may help."), ("How", "how", "Put warm packs on."))).Find("warm packs", 10)!.Value.Single();

        (result.Section, result.Address).ShouldBe(("", "/a"));
    }

    [Fact]
    public void A_word_in_the_title_counts_more_than_one_in_a_heading_and_that_more_than_one_in_the_text()
    {
        var index = Of(
            Page("/text", "One", ("", "", "It is about ice. Other words.")),
            Page("/heading", "Two", ("", "", "It is short."), ("Ice", "ice", "It is cold here.")),
            Page("/title", "Ice", ("", "", "It is short.")),
            Page("/none", "Three", ("", "", "It is short.")));

        AddressesOf(index, "ice").ShouldBe(["/title", "/heading#ice", "/text"]);
    }

    [Fact]
    public void A_page_with_all_the_words_comes_before_one_that_repeats_some()
    {
        var index = Of(
            Page("/often", "One", ("", "", "Ice, ice, and more ice. Ice again. And ice.")),
            Page("/both", "Two", ("", "", "Use ice or heat.")),
            Page("/none", "Three", ("", "", "Nothing of it.")));

        AddressesOf(index, "ice heat")[0].ShouldBe("/both");
    }

    [Theory]
    [InlineData("adjusting")]
    [InlineData("adjusted")]
    [InlineData("ADJUSTMENTS")]
    [InlineData("the adjustment's")]
    public void Another_form_of_a_word_finds_it(string query) =>
        AddressesOf(Of(Page("/a", "One", ("", "", "An adjustment.")), Page("/b", "Two", ("", "", "A walk."))), query).ShouldBe(["/a"]);

    [Theory]
    [InlineData("siatica")]
    [InlineData("sciatcia")]
    [InlineData("sciattica")]
    [InlineData("sciaitca")]
    [InlineData("scitca")]
    [InlineData("bakc")]
    [InlineData("bak")]
    public void A_mistyped_word_finds_it(string query) =>
        AddressesOf(Of(Page("/a", "One", ("", "", "Your back, and sciatica.")), Page("/b", "Two", ("", "", "A walk."))), query).ShouldBe(["/a"]);

    [Theory]
    [InlineData("xxatica")]
    [InlineData("sxxxtica")]
    [InlineData("bxxk")]
    public void A_word_with_more_slips_finds_nothing(string query) =>
        AddressesOf(Of(Page("/a", "One", ("", "", "Your back, and sciatica."))), query).ShouldBeEmpty();

    [Theory]
    [InlineData("rub-down", "/massage")]
    [InlineData("rub downs", "/massage")]
    [InlineData("massages", "/rub")]
    [InlineData("pins and needles", "/tingle")]
    [InlineData("pin and needle", "/tingle")]
    [InlineData("tingling", "/pins")]
    public void Synonyms_stand_for_each_other_both_ways_and_in_all_forms(string query, string expected)
    {
        SearchText[] pages =
        [
            Page("/massage", "One", ("", "", "A massage.")), Page("/rub", "Two", ("", "", "A good rub-down.")),
            Page("/tingle", "Three", ("", "", "It tingles.")), Page("/pins", "Four", ("", "", "You feel pins and needles.")),
            Page("/needles", "Five", ("", "", "Needles are thin.")),
        ];

        AddressesOf(Of(pages, new("a", ["massage", "rub down"]), new("b", ["tingling", "pins and needles"])), query).ShouldContain(expected);
    }

    [Theory]
    [InlineData("what can I do")]
    [InlineData("is it?")]
    [InlineData("???")]
    [InlineData("")]
    [InlineData("   ")]
    public void A_query_without_a_word_that_tells_something_finds_nothing(string query) =>
        AddressesOf(Of(Page("/a", "What can I do", ("", "", "It is what I can do."))), query).ShouldBeEmpty();

    [Fact]
    public void There_are_ten_results_and_no_more() =>
        Of([.. Enumerable.Range(1, 30).Select(i => Page($"/a{i}", "Ice", ("", "", "Ice.")))]).Find("ice", 10)!.Value.Length.ShouldBe(10);

    [Fact]
    public void A_page_that_readers_do_not_see_is_no_result() =>
        Of(Page("/a", "Ice"), Page("/b", "Ice")).Find("ice", 10, address => address != "/a")!.Value.Select(result => result.Address).ShouldBe(["/b"]);

    [Fact]
    public void A_long_sentence_is_cut_between_words_around_what_was_searched()
    {
        var words = string.Join(' ', Enumerable.Repeat("something", 60));
        var result = Of(Page("/a", "One", ("", "", $"{words} ice {words}."))).Find("ice", 10)!.Value.Single();

        TextOf(result).ShouldMatch("^…something (something )+ice (something )+something…$");
        TextOf(result).Length.ShouldBeLessThanOrEqualTo(242);
    }

    [Fact]
    public void Marked_or_not_a_snippet_says_what_the_page_says()
    {
        var result = Of(Page("/a", "One", ("", "", "<b>Ice</b> & \"heat\": don't use ice's cold."))).Find("ice", 10)!.Value.Single();

        result.Snippet.Select(part => (part.Text, part.IsMarked)).ShouldBe(
            [("<b>", false), ("Ice", true), ("</b> & \"heat\": don't use ", false), ("ice's", true), (" cold.", false)]);
    }

    [Fact]
    public void What_is_typed_so_far_suggests_titles()
    {
        var index = Of(Page("/a", "Your first massage"), Page("/b", "Soreness at home"), Page("/c", "Ice"));

        index.FindTitles("your first mas", 8)!.Value.ShouldBe([new Suggestion("Your first massage", "/a")]);
        index.FindTitles("sor", 8)!.Value.ShouldBe([new Suggestion("Soreness at home", "/b")]);
    }

    [Fact]
    public void An_index_that_has_ended_answers_nobody_and_leaves_no_file()
    {
        var index = Of(Page("/a", "Ice"));

        index.Dispose();

        index.Find("ice", 10).ShouldBeNull();
        File.Exists(_folder["index.db"]).ShouldBeFalse();
    }

    [Fact]
    public async Task Who_searches_while_an_index_ends_is_answered_or_sent_to_the_next()
    {
        var index = Of([.. Enumerable.Range(1, 50).Select(i => Page($"/a{i}", "Ice", ("", "", "Ice and heat.")))]);
        var readers = Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            while (index.Find("ice heat", 10) is { } found)
                found.Length.ShouldBe(10);
        })).ToArray();

        await Task.Delay(200);
        index.Dispose();

        await Task.WhenAll(readers);
        File.Exists(_folder["index.db"]).ShouldBeFalse();
    }

    public void Dispose()
    {
        _index?.Dispose();
        _folder.Dispose();
    }

    private SearchIndex Of(params SearchText[] pages) => _index = SearchIndex.Write(_folder["index.db"], pages, []);

    private SearchIndex Of(SearchText[] pages, params Synonyms[] synonyms) => _index = SearchIndex.Write(_folder["index.db"], pages, synonyms);

    private static SearchText Page(string address, string title, params (string Heading, string Anchor, string Text)[] sections) => new(SearchTextKind.Article, address, title)
    {
        Sections = [.. sections.DefaultIfEmpty(("", "", "")).Select(section => new TextSection(section.Item1, section.Item2, Sentences(section.Item3)))],
    };

    private static ImmutableArray<string> Sentences(string text) => text.Length == 0 ? [] : [.. text.Split(". ").Select(sentence => sentence.TrimEnd('.') + ".")];

    private static string[] AddressesOf(SearchIndex index, string query) => [.. index.Find(query, 10)!.Value.Select(result => result.Address)];

    private static string TextOf(SearchResult result) => string.Concat(result.Snippet.Select(part => part.Text));
}
