using System.Net;
using AngleSharp.Dom;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Articles;

/// <summary>The parts of an article page, on the little site where each of them is known.</summary>
public sealed class ArticlePageTests(LittleArticle article) : IClassFixture<LittleArticle>
{
    private IDocument Page => article.Page.Document;

    [Fact]
    public void The_breadcrumb_leads_to_the_first_page_and_the_topic() =>
        Page.QuerySelectorAll("nav.breadcrumb a").Select(link => (link.GetAttribute("href"), link.TextContent))
            .ShouldBe([("/", "Home"), ("/soreness", "Soreness")]);

    [Fact]
    public void The_title_and_the_main_message_come_before_everything_else()
    {
        Page.QuerySelector("h1")!.TextContent.ShouldBe("Care for soreness at home");
        Page.QuerySelector("h1 + .main-message")!.TextContent.ShouldBe("Care for soreness at home: the main message.");
        article.Page.Description.ShouldBe("Care for soreness at home: the main message.");
        article.Page.Title.ShouldBe("Care for soreness at home | Little Spine");
    }

    [Fact]
    public void The_review_line_says_that_no_clinician_has_reviewed_the_page_and_when_it_was_written()
    {
        var line = Page.QuerySelector(".review-line")!;

        Answer.WordsOf(line).ShouldBe("Not yet reviewed by a clinician. First published November 20, 2026. Changed November 21, 2026.");
        line.QuerySelectorAll("time").Select(time => time.GetAttribute("datetime")).ShouldBe(["2026-11-20", "2026-11-21"]);
    }

    [Fact]
    public void The_contents_list_names_each_section_in_order_and_leads_to_it()
    {
        var lines = Page.QuerySelectorAll("nav.contents a").Select(link => (link.GetAttribute("href"), Answer.WordsOf(link)));

        lines.ShouldBe(
        [
            ("#what-helps", "What helps"), ("#what-does-not", "What does not"), ("#questions", "Questions and answers"),
            ("#next-step", "Your next step"), ("#references", "References"),
        ]);
        var sections = Page.QuerySelectorAll(".article__text h2").Where(heading => heading.Id != "related").Select(heading => "#" + heading.Id);
        lines.Select(line => line.Item1).ShouldBe(sections);
    }

    [Fact]
    public void The_questions_of_the_article_open_without_script()
    {
        var question = Page.QuerySelectorAll("details.question").ShouldHaveSingleItem();

        question.Id.ShouldBe("question-how-long-sore");
        question.QuerySelector("summary h3")!.TextContent.ShouldBe("How long will I be sore?");
        Answer.WordsOf(question.QuerySelector(".question__answer")).ShouldBe("A day or two [Reference 2].");
    }

    [Fact]
    public void The_references_are_numbered_over_text_and_questions_and_lead_to_doi_and_PubMed()
    {
        var references = Page.QuerySelectorAll("ol.references__list > li").ToArray();

        references.Select(reference => reference.Id).ShouldBe(["ref-1", "ref-2"]);
        references.Select(reference => reference.QuerySelector("a.reference__link")!.GetAttribute("href"))
            .ShouldBe(["https://doi.org/10.1000/lee", "https://pubmed.ncbi.nlm.nih.gov/12345678/"]);
        Answer.WordsOf(references[0]).ShouldStartWith("A study of soreness. Lee A. Journal of Backs. 2020. What it found: ");
        references[0].QuerySelectorAll(".reference__back a").Select(back => back.GetAttribute("href"))
            .ShouldBe(["#cite-1-1", "#cite-1-2"]);
    }

    [Fact]
    public void The_related_articles_are_named_at_the_end()
    {
        var related = Page.QuerySelectorAll(".related .card a").ShouldHaveSingleItem();

        related.GetAttribute("href").ShouldBe("/massage/first-visit");
        related.TextContent.ShouldBe("Your first massage");
    }

    [Fact]
    public void The_navigation_marks_where_the_reader_is()
    {
        Page.QuerySelectorAll("header [aria-current]").Select(link => (link.GetAttribute("href"), link.GetAttribute("aria-current")))
            .ShouldBe([("/soreness", "true")]);
    }

    [Fact]
    public void The_picture_of_a_figure_is_served_as_what_it_is()
    {
        Page.QuerySelector("figure img")!.GetAttribute("src").ShouldBe(LittleArticle.PictureAddress);
        article.Picture["Content-Type"].ShouldBe("image/svg+xml");
        article.Picture.Text.ShouldContain("<title>A warm pack</title>");
        article.PictureHead.Status.ShouldBe(HttpStatusCode.OK);
    }
}
