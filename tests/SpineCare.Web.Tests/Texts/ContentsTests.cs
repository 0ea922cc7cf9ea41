using System.Net;
using AngleSharp.Html.Parser;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Texts;

/// <summary>llms.txt names all that the site holds, and every address in it is there.</summary>
public sealed class ContentsTests
{
    [Fact]
    public async Task The_list_of_contents_names_every_article_as_Markdown_and_every_page()
    {
        await using var site = new RealSite();

        var answer = await site.Get("/llms.txt");

        answer["Content-Type"].ShouldBe("text/plain; charset=utf-8");
        answer["X-Robots-Tag"].ShouldBe("noindex");
        var read = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(answer.Text));
        read.Body!.Children.Take(2).Select(block => block.LocalName).ShouldBe(["h1", "blockquote"]);
        var links = read.QuerySelectorAll("h2 + ul > li > a:first-child").Select(link => link.GetAttribute("href")!).ToArray();
        links.ShouldBe([.. site.Library.Articles.Keys.Select(address => address + ".md"), .. site.Library.Pages.Keys, .. site.Library.Handouts.Keys, "/faq", "/handouts", "/glossary", "/references", "/soreness/diary"], ignoreOrder: true);
        foreach (var link in links)
            (await site.Get(link)).Status.ShouldBe(HttpStatusCode.OK, link);
    }

    [Fact]
    public async Task The_addresses_are_absolute_once_the_site_knows_its_own()
    {
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content, ("Site:BaseAddress", "https://spine.example.org"));

        (await site.Get("/llms.txt")).Text.ShouldContain("- [Your first massage](https://spine.example.org/massage/first-visit.md): Your first massage: the main message.\n");
    }
}
