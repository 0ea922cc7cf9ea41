using Microsoft.Extensions.DependencyInjection;
using SpineCare.Content;
using SpineCare.Web.Services;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Articles;

/// <summary>The two services answer from the library of the request, and pages show what they answer.</summary>
public sealed class ServiceTests : IDisposable
{
    private readonly LittleSite _little = new();
    private readonly SiteUnderTest _site;
    private readonly IServiceScope _request;

    public ServiceTests() => (_site, _request) = Start(_little);

    private ReferenceService References => _request.ServiceProvider.GetRequiredService<ReferenceService>();

    private FaqService Faq => _request.ServiceProvider.GetRequiredService<FaqService>();

    private Library Library => _request.ServiceProvider.GetRequiredService<Library>();

    [Fact]
    public void The_references_of_an_article_are_numbered_in_the_order_of_their_citations() =>
        References.Of(Library.Articles["/soreness/home-care"]).Select(cited => (cited.Number, cited.Reference.Key, cited.Mentions))
            .ShouldBe([(1, "lee2020", 2), (2, "park2021", 1)]);

    [Fact]
    public void All_references_come_with_the_articles_that_cite_them() =>
        References.All().Select(cited => (cited.Reference.Key, string.Join(' ', cited.Publications.Select(publication => publication.Address))))
            .ShouldBe([("lee2020", "/soreness/home-care"), ("park2021", "/soreness/home-care /massage/first-visit")]);

    [Fact]
    public void The_questions_come_by_topic_and_by_article()
    {
        Faq.ByTopic().Select(topic => (topic.Topic.Slug, topic.Questions.Single().Key))
            .ShouldBe([("soreness", "how-long-sore"), ("massage", "is-massage-safe")]);
        Faq.On(Library.Articles["/massage/first-visit"]).ShouldHaveSingleItem().Text.ShouldBe("Is massage safe?");
        Faq.References().Select(cited => (cited.Number, cited.Reference.Key)).ShouldBe([(1, "park2021")]);
    }

    [Fact]
    public async Task The_page_of_questions_shows_them_by_topic_with_its_own_numbers()
    {
        var page = (await _site.Get("/faq")).Document;

        page.QuerySelectorAll("section.questions h2").Select(heading => heading.Id).ShouldBe(["topic-soreness", "topic-massage"]);
        page.QuerySelectorAll("details.question").Select(question => question.Id).ShouldBe(["question-how-long-sore", "question-is-massage-safe"]);
        Answer.WordsOf(page.QuerySelector("#question-how-long-sore .question__answer")).ShouldBe("A day or two [Reference 1].");
        page.QuerySelectorAll("ol.references__list > li").Select(reference => reference.Id).ShouldBe(["ref-1"]);
    }

    [Fact]
    public async Task The_page_of_references_names_the_articles_that_use_each()
    {
        var page = (await _site.Get("/references")).Document;

        page.QuerySelectorAll("#ref-park2021 .reference__used a").Select(link => link.GetAttribute("href"))
            .ShouldBe(["/soreness/home-care#ref-2", "/massage/first-visit#ref-1"]);
        page.QuerySelectorAll("#ref-lee2020 .reference__used a").Select(link => link.GetAttribute("href"))
            .ShouldBe(["/soreness/home-care#ref-1"]);
    }

    public void Dispose()
    {
        _request.Dispose();
        _site.Dispose();
        _little.Dispose();
    }

    private static (SiteUnderTest, IServiceScope) Start(LittleSite little)
    {
        var site = new SiteUnderTest(little.Content);
        return (site, site.Services.CreateScope());
    }
}
