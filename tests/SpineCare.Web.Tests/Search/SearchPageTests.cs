using System.Net;
using System.Text.Json;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Search;

/// <summary>The page of results, the box in every header, and what is suggested: plain, private, and never an error.</summary>
public sealed class SearchPageTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/soreness/home-care")]
    [InlineData("/get-help-now")]
    [InlineData("/no-such-page")]
    [InlineData("/search?q=sore")]
    public async Task Every_header_holds_the_search_box(string address)
    {
        var form = (await site.Get(address)).Document.QuerySelector("header form[role=search]")!;

        (form.GetAttribute("action"), form.GetAttribute("method") ?? "get").ShouldBe(("/search", "get"));
        var box = form.QuerySelector("input")!;
        (box.GetAttribute("name"), box.GetAttribute("type")).ShouldBe(("q", "search"));
        Answer.WordsOf(form.QuerySelector($"label[for={box.Id}]")).ShouldBe("Search this site");
        form.QuerySelectorAll("input").Length.ShouldBe(1);
    }

    [Fact]
    public async Task The_box_keeps_what_was_asked()
    {
        var page = (await site.Get("/search?q=%3Cb%3E%22sore%22")).Document;

        page.QuerySelector("#site-search")!.GetAttribute("value").ShouldBe("<b>\"sore\"");
        Answer.WordsOf(page.QuerySelector("h1")).ShouldBe("Results for “<b>\"sore\"”");
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=")]
    [InlineData("/search?q=%20%00%09")]
    public async Task Without_words_the_page_offers_the_box_the_topics_and_help(string address)
    {
        var page = (await site.Get(address)).Document;

        Answer.WordsOf(page.QuerySelector("h1")).ShouldBe("Search");
        page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ShouldBe(
            ["/get-help-now", .. site.Library.Topics.Select(topic => topic.Address), "/faq", "/glossary"]);
    }

    [Fact]
    public async Task Words_that_no_page_has_lead_on_to_the_topics_and_to_help()
    {
        var answer = await site.Get("/search?q=zzyzx");

        answer.Words.ShouldContain("No page has these words. You could try");
        answer.Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ShouldContain("/get-help-now");
    }

    [Fact]
    public async Task A_passage_that_many_pages_share_is_shown_once()
    {
        var passages = (await site.Get("/search?q=chest%20pain")).Document.QuerySelectorAll(".result__snippet").Select(Answer.WordsOf).ToArray();

        passages.Length.ShouldBeGreaterThan(5);
        passages.ShouldBeUnique();
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=sore")]
    [InlineData("/search?q=numb+down+there")]
    [InlineData("/search/suggestions?q=sore")]
    public async Task Nobody_keeps_or_lists_what_was_asked(string address)
    {
        await using var known = new SiteUnderTest(Repository.FileOf("content"), ("Site:BaseAddress", "https://spine.example.org"));

        var answer = await known.Get(address);

        answer["Cache-Control"].ShouldBe("no-store");
        answer["X-Robots-Tag"].ShouldBe("noindex");
        answer["Set-Cookie"].ShouldBeNull();
        answer["Referrer-Policy"].ShouldBe("no-referrer");
    }

    public static TheoryData<string> Hostile =>
    [
        "\"", "' OR 1=1 --", "AND OR NOT NEAR(", "*", "a*b:c^d", "{}[]()", "\0\0", "😀👩‍⚕️", "the of and", "\u202Esore", "\uD800", "<script>alert(1)</script>",
        new string('a', 10_000), string.Concat(Enumerable.Repeat("numb leg ", 1_100)), string.Concat(Enumerable.Repeat("sudenly wekness ", 600)),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Whatever_is_asked_the_answer_is_a_plain_page(string query)
    {
        var words = Uri.EscapeDataString(query.Replace("\uD800", "\uFFFD", StringComparison.Ordinal));
        var page = await site.Get($"/search?q={words}");
        var suggested = await site.Get($"/search/suggestions?q={words}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.Document.QuerySelectorAll("main script").ShouldBeEmpty();
        Answer.WordsOf(page.Document.QuerySelector("h1")).Length.ShouldBeLessThan(250);
        suggested.Status.ShouldBe(HttpStatusCode.OK);
        JsonDocument.Parse(suggested.Text).RootElement.ValueKind.ShouldBe(JsonValueKind.Array);
    }

    [Theory]
    [InlineData("numb down there", "Signs that cannot wait: when to call 911", "/get-help-now")]
    [InlineData("suicide", "Thinking about suicide? Call or text 988", "/search?q=suicide")]
    [InlineData("took too many pills", "Took too much medicine? Call 1-800-222-1222", "/search?q=took%20too%20many%20pills")]
    [InlineData("burning when i pee", "Signs that need a call today", "/get-help-now")]
    public async Task Help_is_the_first_suggestion(string typed, string title, string address)
    {
        var first = JsonDocument.Parse((await site.Get($"/search/suggestions?q={Uri.EscapeDataString(typed)}")).Text).RootElement[0];

        (first.GetProperty("title").GetString(), first.GetProperty("address").GetString(), first.GetProperty("isUrgent").GetBoolean()).ShouldBe((title, address, true));
    }

    [Fact]
    public async Task The_search_page_holds_nothing_inline_and_one_script_before_its_text()
    {
        var page = (await site.Get("/search?q=sore")).Document;

        page.QuerySelectorAll("script").ShouldAllBe(script => script.HasAttribute("src") && script.TextContent.Length == 0);
        page.QuerySelectorAll("script:not([type=module])").Length.ShouldBe(1);
        page.All.ShouldAllBe(element => !element.Attributes.Any(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)));
    }
}
