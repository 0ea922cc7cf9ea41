using System.Net;
using System.Xml.Linq;

namespace SpineCare.Web.Tests.Crawling;

/// <summary>The list for search engines holds the pages that links lead to, and the address that searches.</summary>
[Collection(Crawled.Name)]
public sealed class SitemapTests(Crawl crawl)
{
    private static readonly XNamespace s_sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task The_sitemap_holds_every_page_for_search_engines_and_nothing_else()
    {
        await using var site = Crawl.Site();

        var listed = XDocument.Parse((await site.Get("/sitemap.xml")).Text).Descendants(s_sitemap + "loc").Select(address => address.Value);

        listed.ShouldBe(crawl.Listed.Select(page => Crawl.Home + page.Key), ignoreOrder: true);
    }

    [Fact]
    public async Task The_address_that_the_first_page_tells_for_searches_answers()
    {
        await using var site = Crawl.Site();

        (await site.Get("/search?q=sore")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
