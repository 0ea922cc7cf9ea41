using System.Net;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Paper;

/// <summary>All pages of a topic as one, to print them.</summary>
public sealed class BookletTests(RealSite site) : IClassFixture<RealSite>
{
    public static TheoryData<string> Topics => [.. new RealSite().Library.Topics.Select(topic => topic.Slug)];

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task It_holds_every_page_of_the_topic_with_its_review_and_the_topic_leads_to_it(string topic)
    {
        var booklet = await site.Get($"/{topic}/print");

        booklet.Status.ShouldBe(HttpStatusCode.OK);
        var articles = site.Library.On(site.Library.FindTopic(topic)!).ToArray();
        booklet.Document.QuerySelectorAll("article.chapter > h2").Select(heading => heading.TextContent).ShouldBe(articles.Select(article => article.Title));
        booklet.Document.QuerySelectorAll(".booklet__contents ol a").Select(link => booklet.Document.QuerySelector(link.GetAttribute("href")!)!.TextContent)
            .ShouldBe(articles.Select(article => article.Title));
        booklet.Document.QuerySelectorAll("article.chapter .review-line").Length.ShouldBe(articles.Length);
        booklet.Document.QuerySelectorAll(".booklet__contents .review-line__state").Length.ShouldBe(articles.Length);
        booklet.Document.QuerySelectorAll(".references__list").Length.ShouldBe(1);
        booklet.Document.QuerySelectorAll(".words__list").Length.ShouldBe(1);
        booklet.Document.QuerySelector("main .care-card--emergency")!.CompareDocumentPosition(booklet.Document.QuerySelector(".booklet__contents")!)
            .ShouldBe(AngleSharp.Dom.DocumentPositions.Following);
        (await site.Get($"/{topic}")).Document.QuerySelector($"main a[href='/{topic}/print']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Search_engines_may_read_it_and_are_asked_not_to_list_it()
    {
        await using var known = new SiteUnderTest(Repository.FileOf("content"), ("Site:BaseAddress", "https://spine.example.org"));

        var booklet = await known.Get("/soreness/print");

        booklet["X-Robots-Tag"].ShouldBe("noindex");
        booklet.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
        (await known.Get("/sitemap.xml")).Text.ShouldNotContain("/print");
        (await known.Get("/robots.txt")).Text.ShouldNotContain("Disallow");
        booklet.Document.QuerySelector(".on-paper img")!.GetAttribute("src").ShouldBe("/qr/soreness.svg");
        booklet.Document.QuerySelector(".on-paper")!.TextContent.Trim().ShouldBe("spine.example.org/soreness");
    }

    [Theory]
    [InlineData("/no-such-topic/print")]
    [InlineData("/about/print")]
    [InlineData("/soreness/print/print")]
    public async Task There_is_none_where_there_is_no_topic(string address) => (await site.Get(address)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task There_is_none_of_a_topic_without_a_page()
    {
        using var little = new LittleSite();
        little.Write("topics.yml", LittleSiteTexts.All["topics.yml"] + "exercise:\n  title: Exercise\n  short_title: Exercise\n  description: About exercise.\n  order: 3\n");
        using var here = new SiteUnderTest(little.Content);

        (await here.Get("/exercise/print")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await here.Get("/exercise")).Document.QuerySelector("a[href='/exercise/print']").ShouldBeNull();
    }

    [Theory]
    [InlineData("/Soreness/Print")]
    [InlineData("/soreness/print/")]
    [InlineData("/soreness/print?a=b")]
    public async Task It_has_one_address(string asked) => (await site.Get(asked))["Location"].ShouldBe("/soreness/print");
}
