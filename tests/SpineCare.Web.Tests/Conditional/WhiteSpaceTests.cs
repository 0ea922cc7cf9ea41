using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SpineCare.Web.Ready;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Conditional;

/// <summary>A page loses its indentation, and nothing that readers see.</summary>
public sealed class WhiteSpaceTests
{
    [Theory]
    [InlineData("<ul>\n    <li>One</li>\n\n  \t <li>Two</li>\r\n</ul>\n", "<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n")]
    [InlineData("<b>One</b>\n    <i>two</i>", "<b>One</b>\n<i>two</i>")]
    [InlineData("One\r\n  two  three\tfour", "One\ntwo  three\tfour")]
    [InlineData("<p>One \n</p>", "<p>One\n</p>")]
    [InlineData("One\u00A0\n \u00A0two", "One\u00A0\n\u00A0two")]
    [InlineData("<pre class=\"a\">\n  One\n\n    two</pre>\n  <p>", "<pre class=\"a\">\n  One\n\n    two</pre>\n<p>")]
    [InlineData("<PRE>\n  One</Pre >\n  <p>", "<PRE>\n  One</Pre >\n<p>")]
    [InlineData("<textarea>\n\n  One</textarea>", "<textarea>\n\n  One</textarea>")]
    [InlineData("<script type=\"application/ld+json\">{\n  \"<p>\n  \": 1 }</script>", "<script type=\"application/ld+json\">{\n  \"<p>\n  \": 1 }</script>")]
    [InlineData("<style>\n  a {}\n</style>", "<style>\n  a {}\n</style>")]
    [InlineData("<!-- One\n    two > -->\n  <p>", "<!-- One\n    two > -->\n<p>")]
    [InlineData("<img alt=\"One\n    two > three\"\n     src='a\n  b'>\n  <p>", "<img alt=\"One\n    two > three\"\n     src='a\n  b'>\n<p>")]
    [InlineData("<preview>\n  One</preview>", "<preview>\nOne</preview>")]
    [InlineData("1 < 2\n  and \"3\n  > 1", "1 < 2\nand \"3\n> 1")]
    [InlineData("<a href=\"b\n  c", "<a href=\"b\nc")]
    [InlineData("<pre>\n  One", "<pre>\nOne")]
    [InlineData("", "")]
    public void White_space_with_a_line_end_becomes_one_line_end_where_it_does_not_count(string page, string smaller) =>
        WhiteSpace.Collapse(page).ShouldBe(smaller);

    [Fact]
    public async Task A_page_says_the_same_and_has_no_indentation_left()
    {
        using var little = new LittleSite();
        little.Change(LittleSiteTexts.HomeCare, "## What does not", "Two\n   **lines**\n   [and](/about)\nwords. {advice}\n\n## What does not");
        using var site = new SiteUnderTest(little.Content);

        var page = await site.Get("/soreness/home-care");

        page.Words.ShouldContain("Two lines and words.");
        foreach (var text in page.Document.Descendants<IText>())
            text.Data.ShouldNotContain("\n ", customMessage: text.ParentElement?.OuterHtml);
        new HtmlParser().ParseDocument(WhiteSpace.Collapse(page.Text)).DocumentElement.OuterHtml.ShouldBe(page.Document.DocumentElement.OuterHtml);
    }
}
