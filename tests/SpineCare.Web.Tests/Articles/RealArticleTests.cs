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
    public async Task The_first_page_leads_to_urgent_help_first_then_to_every_topic_and_to_the_first_pages_of_each()
    {
        var links = (await site.Get("/")).Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).ToArray();

        links[0].ShouldBe("/get-help-now");
        foreach (var topic in site.Library.Topics)
            site.Library.On(topic).Take(3).Select(article => article.Address).Prepend(topic.Address).Except(links).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_page_names_questions_that_lead_to_their_answers()
    {
        var links = (await site.Get("/")).Document.QuerySelectorAll(".asked__list a").ToArray();
        var questions = (await site.Get("/faq")).Document;

        links.Length.ShouldBeGreaterThan(3);
        foreach (var link in links)
            questions.GetElementById(link.GetAttribute("href")!.Split('#')[1])!.QuerySelector("h3")!.TextContent.ShouldBe(link.TextContent);
    }

    [Fact]
    public async Task Each_topic_has_its_picture_on_the_first_page_with_a_size_and_without_words()
    {
        var pictures = (await site.Get("/")).Document.QuerySelectorAll("img.topic-picture").ToArray();

        pictures.Length.ShouldBe(site.Library.Topics.Length);
        foreach (var picture in pictures)
        {
            (picture.GetAttribute("alt"), picture.GetAttribute("width"), picture.GetAttribute("height")).ShouldBe(("", "480", "270"));
            (await site.Get(picture.GetAttribute("src")!))["Content-Type"].ShouldBe("image/svg+xml");
        }
    }

    [Fact]
    public async Task The_key_points_of_every_article_follow_its_main_message_and_come_before_the_review_line()
    {
        foreach (var article in site.Library.Articles.Keys)
        {
            var page = (await site.Get(article)).Document;

            page.QuerySelectorAll(".main-message, .key-points, .review-line").Take(3).Select(part => part.ClassName)
                .ShouldBe(["main-message", "key-points", "review-line"], article);
            page.QuerySelectorAll(".key-points").Length.ShouldBe(1, article);
        }
    }

    [Fact]
    public async Task A_topic_shows_its_articles_in_their_order()
    {
        var topic = site.Library.FindTopic("spinal-manipulation")!;
        var cards = (await site.Get(topic.Address)).Document.QuerySelectorAll(".pages__title a").Select(link => link.GetAttribute("href")!).ToArray();

        cards.ShouldBe(site.Library.On(topic).Select(article => article.Address));
        cards.Length.ShouldBeGreaterThanOrEqualTo(3);
    }
}
