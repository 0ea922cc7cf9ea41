using SpineCare.Content.Booklets;
using SpineCare.Content.Tests.Reviews;
using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Booklets;

/// <summary>The pages of a topic bound to one text.</summary>
public sealed class BookletTests : IDisposable
{
    private const string Stretching = "articles/soreness/stretching.md";

    private readonly LittleSite _site = new LittleSite()
        .WriteBody("Some call it stenosis [@park2021].\n\n## Rest first\n\nSee [below](#walk), [stretching](/soreness/stretching#walk), and [massage](/massage/first-visit).\n\n### Walk\n\nWalk a little.")
        .Write(Stretching, Of("Stretching", "Stenosis again [@park2021; @lee2020].\n\n## Walk\n\n:::advice emergency\n:::\n\nBack to [home care](/soreness/home-care)."));

    [Fact]
    public void Its_pages_come_in_the_order_of_the_topic() =>
        Booklet().Chapters.Select(chapter => (chapter.Article.Address, chapter.Anchor))
            .ShouldBe([("/soreness/home-care", "page-home-care"), ("/soreness/stretching", "page-stretching")]);

    [Fact]
    public void Headings_stand_a_level_deeper_and_are_named_after_their_page()
    {
        TextOf(0).ShouldContain("<h3 id=\"page-home-care--rest-first\">Rest first</h3>");
        TextOf(0).ShouldContain("<h4 id=\"page-home-care--walk\">Walk</h4>");
        TextOf(1).ShouldContain("<h3 id=\"page-stretching--walk\">Walk</h3>");
        TextOf(1).ShouldContain("<h4 class=\"care-card__heading\">");
    }

    [Fact]
    public void Links_to_its_pages_stay_in_it_and_others_lead_where_they_led()
    {
        TextOf(0).ShouldContain("<a href=\"#page-home-care--walk\">below</a>");
        TextOf(0).ShouldContain("<a href=\"#page-stretching--walk\">stretching</a>");
        TextOf(0).ShouldContain("<a href=\"/massage/first-visit\">massage</a>");
        TextOf(1).ShouldContain("<a href=\"#page-home-care\">home care</a>");
    }

    [Fact]
    public void What_it_cites_is_numbered_over_the_whole_of_it_and_each_word_is_explained_once()
    {
        var booklet = Booklet();

        booklet.References.Select(cited => (cited.Number, cited.Reference.Key, cited.Mentions)).ShouldBe([(1, "park2021", 2), (2, "lee2020", 2)]);
        booklet.Words.Select(word => word.Key).ShouldBe(["stenosis"]);
        var text = string.Concat(booklet.Chapters.Select(chapter => chapter.Body.Html).Concat(booklet.Questions.Select(question => question.Answer.Html)));
        foreach (var id in new[] { "cite-1-1", "cite-1-2", "cite-2-1", "cite-2-2", "term-1" })
            text.Split($"id=\"{id}\"").Length.ShouldBe(2, id);
    }

    [Fact]
    public void A_question_on_two_of_its_pages_is_answered_once()
    {
        _site.Change("faq.yml", "articles: [/soreness/home-care]", "articles: [/soreness/home-care, /soreness/stretching]")
            .Change("faq.yml", "articles: [/massage/first-visit]", "articles: [/massage/first-visit, /soreness/stretching]");

        Booklet().Questions.Select(question => question.Key).ShouldBe(["how-long-sore", "is-massage-safe"]);
        Booklet("massage").Questions.Select(question => question.Key).ShouldBe(["is-massage-safe"]);
    }

    [Fact]
    public void A_page_that_readers_do_not_see_is_not_in_it_and_the_page_itself_stays_as_it_was()
    {
        _site.Change(Stretching, "order: 2", "order: 2\ndraft: true");

        Booklet().Chapters.ShouldHaveSingleItem().Article.Address.ShouldBe("/soreness/home-care");
        TextOf(0).ShouldNotContain("page-stretching");
        LittleSite.HomeCareIn(_site.Read()).Body.Html.ShouldContain("<h2 id=\"rest-first\">");
        _site.ReadForPreview().BookletOf(_site.Read().FindTopic("soreness")!).Chapters.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_page_with_a_mistake_stands_in_it_as_it_was_sound_last()
    {
        var before = _site.Read(Sources.SourceSet.Empty);
        _site.Write(Stretching, Of("Stretching", "<b>Bold</b>"));

        var library = _site.Read(before.LastSound).Library;

        library.BookletOf(library.FindTopic("soreness")!).Chapters[1].Body.Html.ShouldContain("Stenosis again");
    }

    [Fact]
    public void Of_a_page_past_the_limit_of_its_review_only_the_urgent_advice_is_bound()
    {
        using var signed = new SignedSite();
        signed.Sign();
        signed.Little.Append("site.yml", "review_limit: 30\n");
        signed.On(new(2031, 1, 1));
        var library = signed.Little.Read();
        library.Find(SignedSite.HomeCare)!.IsTakenDown.ShouldBeTrue();

        var chapter = library.BookletOf(library.FindTopic("soreness")!).Chapters.ShouldHaveSingleItem();

        chapter.Body.Html.ShouldStartWith("<section class=\"care-card care-card--emergency\">");
        chapter.Body.Html.ShouldContain("<h3 class=\"care-card__heading\">");
    }

    [Fact]
    public void No_article_can_take_its_address()
    {
        var problem = _site.Write("articles/soreness/print.md", Of("Prints", "Text.")).Problems().Single(problem => problem.IsError);

        (problem.Kind.Code, problem.Location.File).ShouldBe(("SC011", "articles/soreness/print.md"));
    }

    public void Dispose() => _site.Dispose();

    private static string Of(string title, string body) => ArticleCalled(title, body).Replace("order: 1", "order: 2", StringComparison.Ordinal);

    private string TextOf(int chapter) => Booklet().Chapters[chapter].Body.Html;

    private Booklet Booklet(string topic = "soreness")
    {
        var library = _site.Read();
        library.Problems.Where(problem => problem.IsError).ShouldBeEmpty();
        return library.BookletOf(library.FindTopic(topic)!);
    }
}
