using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Articles;

/// <summary>Each shipped article has every part that a reader needs.</summary>
public sealed class RealArticleTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("/spinal-manipulation/what-to-expect")]
    [InlineData("/spinal-manipulation/how-it-works")]
    [InlineData("/spinal-manipulation/evidence")]
    [InlineData("/soreness/after-treatment")]
    [InlineData("/massage/common-questions")]
    public async Task A_shipped_article_is_whole(string address)
    {
        var page = await site.Get(address);

        string[] parts =
        [
            "nav.breadcrumb a", "h1 + .main-message", ".review-line", "nav.contents a", ".prose h2", "details.question summary h3",
            ".next-step .next-step__ask li", ".related .card a", "ol.references__list > li a.reference__link", ".prose .citation a",
        ];
        parts.Where(part => page.Document.QuerySelector(part) is null).ShouldBeEmpty();
        page.Words.ShouldContain("Not yet reviewed by a clinician.");
    }

    [Fact]
    public void The_shipped_content_holds_no_mistake() =>
        site.Library.Problems.Where(problem => problem.Kind.Code != "SC401").ShouldBeEmpty();

    [Fact]
    public async Task Urgent_help_tells_all_four_levels_from_the_most_urgent_down() =>
        (await site.Get("/get-help-now")).Document.QuerySelectorAll(".care-card").Select(card => card.ClassName)
            .ShouldBe(["care-card care-card--emergency", "care-card care-card--urgent", "care-card care-card--routine", "care-card care-card--self-care"]);

    [Fact]
    public async Task The_first_page_leads_to_every_article_and_to_urgent_help()
    {
        var links = (await site.Get("/")).Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).ToHashSet();

        site.Library.Articles.Keys.Concat(site.Library.Topics.Select(topic => topic.Address)).Append("/get-help-now").Except(links).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_topic_shows_its_articles_in_their_order()
    {
        var topic = site.Library.FindTopic("spinal-manipulation")!;
        var cards = (await site.Get(topic.Address)).Document.QuerySelectorAll(".card a").Select(link => link.GetAttribute("href")!).ToArray();

        cards.ShouldBe(site.Library.On(topic).Select(article => article.Address));
        cards.Length.ShouldBeGreaterThanOrEqualTo(3);
    }
}
